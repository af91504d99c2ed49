//! Durations as people write them.

use std::time::Duration;

/// `"500ms"`, `"90s"`, `"10m"`, `"1h 30m"`, `"2d"`.
pub(crate) fn parse(text: &str) -> Option<Duration> {
    let parts: Vec<Duration> = text.split_whitespace().map(part).collect::<Option<_>>()?;
    (!parts.is_empty()).then(|| parts.into_iter().sum())
}

fn part(text: &str) -> Option<Duration> {
    if let Some(number) = text.strip_suffix("ms") {
        return Some(Duration::from_millis(number.parse().ok()?));
    }
    let unit = text.chars().last()?;
    let seconds = match unit {
        's' => 1,
        'm' => 60,
        'h' => 3_600,
        'd' => 86_400,
        _ => return None,
    };
    Some(Duration::from_secs(text[..text.len() - 1].parse::<u64>().ok()?.checked_mul(seconds)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_add_up() {
        assert_eq!(parse("1h 30m"), Some(Duration::from_mins(90)));
        assert_eq!(parse("1s 500ms"), Some(Duration::from_millis(1_500)));
        assert_eq!(parse("2d"), Some(Duration::from_hours(48)));
        assert_eq!(parse("10"), None);
        assert_eq!(parse(""), None);
    }
}
