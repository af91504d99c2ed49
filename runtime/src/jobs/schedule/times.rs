//! `"09:00, 18:30"`: times of day, read like a cron pattern.

use super::cron::{Why, Wrong, find, number, trim};

/// Refuses what are no times of day.
///
/// # Panics
/// With what is wrong: in a `const` that is a compile error at the caller.
#[track_caller]
pub const fn check_times(text: &str) {
    let mut at = 0;
    loop {
        match time(text, at) {
            Ok((_, end)) if end >= text.len() => return,
            Ok((_, end)) => at = end + 1,
            Err(wrong) => wrong.line(text).panic(),
        }
    }
}

/// The seconds of the day of all times in a text.
pub(super) fn parse(text: &str) -> Result<Vec<u32>, Wrong> {
    let (mut times, mut at) = (Vec::new(), 0);
    while at <= text.len() {
        let (found, end) = time(text, at)?;
        times.push(found);
        at = end + 1;
    }
    Ok(times)
}

/// The time that begins here, and where it ends.
const fn time(text: &str, from: usize) -> Result<(u32, usize), Wrong> {
    let bytes = text.as_bytes();
    let end = find(bytes, from, bytes.len(), b',');
    let (from, to) = trim(bytes, from, end);
    let colon = find(bytes, from, to, b':');
    let seconds = find(bytes, if colon < to { colon + 1 } else { to }, to, b':');
    let second = if seconds < to { number(bytes, seconds + 1, to) } else { Some(0) };
    match (number(bytes, from, colon), number(bytes, colon + 1, seconds), second) {
        (Some(hour @ 0..24), Some(minute @ 0..60), Some(second @ 0..60)) => {
            Ok((hour * 3_600 + minute * 60 + second, end))
        }
        _ => Err(Wrong { why: Why::NotATime, from, to }),
    }
}
