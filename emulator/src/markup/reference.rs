//! Character references of HTML: `&lt;`, `&#33;`, `&#x21;`.

use super::scanner::Scanner;

/// A character reference at `&`: decoded and consumed, or `None` where it is only an ampersand.
pub(super) fn reference(scanner: &mut Scanner<'_>) -> Result<Option<char>, String> {
    let start = scanner.at;
    scanner.at += 1;
    let code = if scanner.peek(0) == b'#' { numeric_reference(scanner) } else { named_reference(scanner) };
    let Some(code) = code else {
        scanner.at = start;
        return Ok(None);
    };
    if scanner.peek(0) == b';' {
        scanner.at += 1;
    }
    char::from_u32(code).map(Some).ok_or_else(|| {
        "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units"
            .to_owned()
    })
}

fn numeric_reference(scanner: &mut Scanner<'_>) -> Option<u32> {
    scanner.at += 1;
    let (digits, radix) = if scanner.peek(0) == b'x' {
        scanner.at += 1;
        (scanner.take_while(|byte| byte.is_ascii_hexdigit()), 16)
    } else {
        (scanner.take_while(|byte| byte.is_ascii_digit()), 10)
    };
    u32::from_str_radix(digits, radix).ok().filter(|code| *code != 0 && *code < 0x10_ffff && digits.len() < 8)
}

fn named_reference(scanner: &mut Scanner<'_>) -> Option<u32> {
    let character = match scanner.take_while(|byte| byte.is_ascii_alphabetic()) {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        _ => return None,
    };
    Some(character.into())
}
