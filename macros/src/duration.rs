//! Durations as people write them in attributes: `"90s"`, `"10m"`, `"1h 30m"`, `"2d"`.

use syn::LitStr;

use crate::diagnostics;

/// The seconds that a literal stands for.
pub(crate) fn seconds(literal: &LitStr) -> syn::Result<u64> {
    let text = literal.value();
    let parts: Option<Vec<u64>> = text.split_whitespace().map(part).collect();
    match parts {
        Some(parts) if !parts.is_empty() => Ok(parts.iter().sum()),
        _ => Err(diagnostics::not_a_duration(literal)),
    }
}

fn part(text: &str) -> Option<u64> {
    let unit = text.chars().last()?;
    let factor = match unit {
        's' => 1,
        'm' => 60,
        'h' => 3_600,
        'd' => 86_400,
        _ => return None,
    };
    text[..text.len() - 1].parse::<u64>().ok()?.checked_mul(factor)
}
