//! Durations as people type them: `90s`, `1h30m`, `2 days`.

use std::time::Duration;

use super::wrong::WrongReason;
use super::{Argument, Typed};

impl Argument for Duration {
    /// One or more numbers, each with its unit: `ms`, `s`, `m` (or `min`), `h`, `d`, `w`. White space between them is allowed,
    /// which takes quotes or the rest of the command: `"1h 30m"`.
    fn read(typed: &Typed<'_>) -> Result<Self, WrongReason> {
        parse(typed.text()).ok_or(WrongReason::NotADuration)
    }
}

fn parse(text: &str) -> Option<Duration> {
    let mut rest = text.trim();
    let mut total = Duration::ZERO;
    if rest.is_empty() {
        return None;
    }
    while !rest.is_empty() {
        let (number, behind) = split(rest, |character| character.is_ascii_digit());
        let (unit, behind) = split(behind.trim_start(), char::is_alphabetic);
        total = total.checked_add(unit_of(unit)?.checked_mul(number.parse().ok()?)?)?;
        rest = behind.trim_start();
    }
    Some(total)
}

fn unit_of(unit: &str) -> Option<Duration> {
    Some(match unit.to_lowercase().as_str() {
        "ms" => Duration::from_millis(1),
        "s" | "sec" | "second" | "seconds" => Duration::from_secs(1),
        "m" | "min" | "minute" | "minutes" => Duration::from_mins(1),
        "h" | "hour" | "hours" => Duration::from_hours(1),
        "d" | "day" | "days" => Duration::from_hours(24),
        "w" | "week" | "weeks" => Duration::from_hours(7 * 24),
        _ => return None,
    })
}

fn split(text: &str, belongs: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(|character| !belongs(character)).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_with_units() {
        for (text, seconds) in [
            ("90s", 90),
            ("1h30m", 5_400),
            ("1h 30m", 5_400),
            ("2 days", 172_800),
            ("1W", 604_800),
            ("0s", 0),
            (" 5min ", 300),
        ] {
            assert_eq!(parse(text), Some(Duration::from_secs(seconds)), "{text}");
        }
        assert_eq!(parse("250ms"), Some(Duration::from_millis(250)));
    }

    #[test]
    fn anything_else_is_none() {
        for text in [
            "",
            "5",
            "s",
            "-5s",
            "1.5h",
            "5 parsecs",
            "99999999999999999999s",
            "5000000000w",
            "18446744073709551615w",
        ] {
            assert_eq!(parse(text).filter(|found| found.as_secs() < 1 << 50), None, "{text}");
        }
    }
}
