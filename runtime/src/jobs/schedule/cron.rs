//! `"0 9 * * mon-fri"`: read while compiling, where an attribute says it, and by the bot, where a handler does.
//!
//! One reader for both, so everything is `const`: no iterators, no `?`, and errors that are built without an allocation.

use super::pattern::{LAST_DAY, Pattern, weekday};
use crate::check::Line;

/// What is wrong with a text, and where in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wrong {
    pub(super) why: Why,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// Why a text is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Why {
    /// There are so many fields.
    Fields(usize),
    /// It is not a value of its field.
    NotIn(&'static Field),
    /// A range's end stands before its beginning.
    Backwards,
    /// A step of nothing, or of no number.
    Step,
    /// No day has that number in that month.
    Never,
    /// It is no time of day.
    NotATime,
}

/// The values of one field.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Field {
    name: &'static str,
    range: &'static str,
    first: u32,
    last: u32,
    /// Three letters each, for the values from the first on.
    names: &'static str,
}

const fn field(name: &'static str, range: &'static str, first: u32, last: u32) -> Field {
    Field { name, range, first, last, names: "" }
}

static SECOND: Field = field("a second", "0 to 59", 0, 59);
static MINUTE: Field = field("a minute", "0 to 59", 0, 59);
static HOUR: Field = field("an hour", "0 to 23", 0, 23);
static DAY: Field = field("a day of the month", "1 to 31, or `L` for the last", 1, 31);
static MONTH: Field = Field {
    names: "janfebmaraprmayjunjulaugsepoctnovdec",
    ..field("a month", "1 to 12, or `jan` to `dec`", 1, 12)
};
pub(super) static WEEKDAY: Field = Field {
    names: "sunmontuewedthufrisat",
    ..field(
        "a weekday",
        "`mon` to `sun`, 1 for Monday to 7, `fri#2` for the second, `friL` for the last",
        0,
        7,
    )
};

/// The value, or an early return of the error.
macro_rules! read {
    ($read:expr) => {
        match $read {
            Ok(value) => value,
            Err(wrong) => return Err(wrong),
        }
    };
}

/// Refuses what is no cron pattern.
///
/// # Panics
/// With what is wrong: in a `const` that is a compile error at the caller.
#[track_caller]
pub const fn check_cron(text: &str) {
    if let Err(wrong) = parse(text) {
        wrong.line(text).panic();
    }
}

/// Refuses what are no weekdays.
///
/// # Panics
/// With what is wrong: in a `const` that is a compile error at the caller.
#[track_caller]
pub const fn check_weekdays(text: &str) {
    if let Err(wrong) = weekdays(text) {
        wrong.line(text).panic();
    }
}

/// The pattern of `"0 9 * * mon-fri"`, of six fields with seconds first, or of `"@daily"` and its like.
pub(super) const fn parse(text: &str) -> Result<Pattern, Wrong> {
    let bytes = text.as_bytes();
    if let Some(meaning) = nickname(bytes) {
        return parse(meaning);
    }
    let (fields, count) = split(bytes);
    let seconds = match count {
        5 => 0,
        6 => 1,
        _ => return Err(Wrong { why: Why::Fields(count), from: 0, to: bytes.len() }),
    };
    let day = fields[seconds + 2];
    let weekday = fields[seconds + 4];
    let pattern = Pattern {
        seconds: if seconds == 1 { read!(set(bytes, fields[0], &SECOND)) } else { 1 },
        minutes: read!(set(bytes, fields[seconds], &MINUTE)),
        hours: read!(set(bytes, fields[seconds + 1], &HOUR)),
        days: read!(set(bytes, day, &DAY)),
        months: read!(set(bytes, fields[seconds + 3], &MONTH)),
        weekdays: read!(set(bytes, weekday, &WEEKDAY)),
        either: !is_any(bytes, day) && !is_any(bytes, weekday),
    };
    if never(&pattern) {
        return Err(Wrong { why: Why::Never, from: 0, to: bytes.len() });
    }
    Ok(pattern)
}

/// The weekdays of `"mon-fri"`, `"sat,sun"`, `"*"`.
pub(super) const fn weekdays(text: &str) -> Result<u64, Wrong> {
    set(text.as_bytes(), (0, text.len()), &WEEKDAY)
}

impl Wrong {
    /// What is wrong, for the author of the text.
    pub(crate) const fn line(self, text: &str) -> Line {
        let (_, rest) = text.as_bytes().split_at(self.from);
        let (piece, _) = rest.split_at(self.to - self.from);
        let piece = match std::str::from_utf8(piece) {
            Ok(piece) => piece,
            Err(_) => text,
        };
        let line = Line::new().str("`").str(piece).str("` ");
        match self.why {
            Why::Fields(count) => line.str("has ").number(count).str(" fields: a cron pattern has five, minute, hour, day, month and weekday, or six with the second first"),
            Why::NotIn(field) => line.str("is not ").str(field.name).str(": write ").str(field.range),
            Why::Backwards => line.str("runs backwards: write two ranges, separated by a comma"),
            Why::Step => line.str("has a step that goes nowhere: write a number from 1, as in `*/5`"),
            Why::Never => line.str("never comes: no such month has such a day"),
            Why::NotATime => line.str("is not a time of day: write `09:00`, or `09:00:30`, and several with commas"),
        }
    }
}

const fn nickname(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        b"@hourly" => Some("0 * * * *"),
        b"@daily" | b"@midnight" => Some("0 0 * * *"),
        b"@weekly" => Some("0 0 * * 0"),
        b"@monthly" => Some("0 0 1 * *"),
        b"@yearly" | b"@annually" => Some("0 0 1 1 *"),
        _ => None,
    }
}

/// Where the fields begin and end, and how many there are; more than seven count as seven.
const fn split(bytes: &[u8]) -> ([(usize, usize); 7], usize) {
    let (mut fields, mut count, mut at) = ([(0, 0); 7], 0, 0);
    while at < bytes.len() && count < fields.len() {
        if bytes[at].is_ascii_whitespace() {
            at += 1;
            continue;
        }
        let from = at;
        while at < bytes.len() && !bytes[at].is_ascii_whitespace() {
            at += 1;
        }
        fields[count] = (from, at);
        count += 1;
    }
    (fields, count)
}

/// Whether the field leaves all days open.
const fn is_any(bytes: &[u8], (from, _): (usize, usize)) -> bool {
    bytes[from] == b'*' || bytes[from] == b'?'
}

/// The values of a field: items between commas.
const fn set(bytes: &[u8], (from, to): (usize, usize), field: &'static Field) -> Result<u64, Wrong> {
    let (mut values, mut at) = (0, from);
    loop {
        let end = find(bytes, at, to, b',');
        values |= read!(item(bytes, at, end, field));
        if end == to {
            return Ok(values);
        }
        at = end + 1;
    }
}

/// The values of `*`, `5`, `1-5`, `*/10`, `8-18/2`, `L`, `fri#2`, `friL`.
const fn item(bytes: &[u8], from: usize, to: usize, field: &'static Field) -> Result<u64, Wrong> {
    let (from, to) = trim(bytes, from, to);
    let slash = find(bytes, from, to, b'/');
    let (mut value, last, step) = if slash == to {
        if let Some(values) = special(bytes, from, to, field) {
            return Ok(values);
        }
        let (first, last) = read!(range(bytes, from, to, field));
        (first, last, 1)
    } else {
        let (first, last) = read!(range(bytes, from, slash, field));
        // Up to the end, where only the beginning is said.
        let last = if find(bytes, from, slash, b'-') == slash { field.last } else { last };
        match number(bytes, slash + 1, to) {
            Some(step) if step > 0 => (first, last, step),
            _ => return Err(Wrong { why: Why::Step, from, to }),
        }
    };
    if value > last {
        return Err(Wrong { why: Why::Backwards, from, to });
    }
    let mut values = 0;
    while value <= last {
        values |= bit(value, field);
        value += step;
    }
    Ok(values)
}

/// What only days have.
const fn special(bytes: &[u8], from: usize, to: usize, field: &Field) -> Option<u64> {
    if from == to {
        return None;
    }
    let ends_with_last = bytes[to - 1].eq_ignore_ascii_case(&b'L');
    if field.last == 31 {
        return if ends_with_last && to - from == 1 { Some(LAST_DAY) } else { None };
    }
    if field.last != 7 {
        return None;
    }
    let hash = find(bytes, from, to, b'#');
    let (end, nth) = if ends_with_last {
        (to - 1, 5)
    } else if hash < to {
        match number(bytes, hash + 1, to) {
            Some(nth @ 1..=5) => (hash, nth - 1),
            _ => return None,
        }
    } else {
        return None;
    };
    match value(bytes, from, end, field) {
        Some(day) => Some(weekday(day % 7, nth)),
        None => None,
    }
}

/// The first and the last of `*`, `5`, `1-5`.
const fn range(bytes: &[u8], from: usize, to: usize, field: &'static Field) -> Result<(u32, u32), Wrong> {
    let days = field.last == 31 || field.last == 7;
    if to - from == 1 && (bytes[from] == b'*' || (bytes[from] == b'?' && days)) {
        return Ok((field.first, field.last));
    }
    let dash = find(bytes, from, to, b'-');
    let Some(first) = value(bytes, from, dash, field) else {
        return Err(Wrong { why: Why::NotIn(field), from, to: dash });
    };
    if dash == to {
        return Ok((first, first));
    }
    match value(bytes, dash + 1, to, field) {
        // `sat-sun`: the week ends with Sunday when a range does.
        Some(0) if field.last == 7 && first > 0 => Ok((first, 7)),
        Some(last) => Ok((first, last)),
        None => Err(Wrong { why: Why::NotIn(field), from: dash + 1, to }),
    }
}

/// A number or a name.
const fn value(bytes: &[u8], from: usize, to: usize, field: &Field) -> Option<u32> {
    let names = field.names.as_bytes();
    let (mut value, mut at) = (field.first, 0);
    while to - from == 3 && at < names.len() {
        if bytes[from].eq_ignore_ascii_case(&names[at])
            && bytes[from + 1].eq_ignore_ascii_case(&names[at + 1])
            && bytes[from + 2].eq_ignore_ascii_case(&names[at + 2])
        {
            return Some(value);
        }
        value += 1;
        at += 3;
    }
    match number(bytes, from, to) {
        Some(number) if number >= field.first && number <= field.last => Some(number),
        _ => None,
    }
}

/// A number of at most four digits.
pub(super) const fn number(bytes: &[u8], from: usize, to: usize) -> Option<u32> {
    if from >= to || to - from > 4 {
        return None;
    }
    let (mut number, mut at) = (0, from);
    while at < to {
        if !bytes[at].is_ascii_digit() {
            return None;
        }
        number = number * 10 + (bytes[at] - b'0') as u32;
        at += 1;
    }
    Some(number)
}

const fn bit(value: u32, field: &Field) -> u64 {
    if field.last != 7 {
        return 1 << value;
    }
    // Each time that the weekday comes in a month.
    let (mut values, mut nth) = (0, 0);
    while nth < 5 {
        values |= weekday(value % 7, nth);
        nth += 1;
    }
    values
}

/// Whether no month of the pattern is long enough for its days.
const fn never(pattern: &Pattern) -> bool {
    let mut month = 1;
    while month <= 12 {
        let days: u64 = match month {
            2 => (1 << 30) - 2,
            4 | 6 | 9 | 11 => (1 << 31) - 2,
            _ => (1 << 32) - 2,
        };
        if pattern.months & (1 << month) != 0 && pattern.days & (days | LAST_DAY) != 0 {
            return false;
        }
        month += 1;
    }
    !pattern.either
}

/// Where a byte stands first, or the end.
pub(super) const fn find(bytes: &[u8], from: usize, to: usize, wanted: u8) -> usize {
    let mut at = from;
    while at < to && bytes[at] != wanted {
        at += 1;
    }
    at
}

/// Without white space around it.
pub(super) const fn trim(bytes: &[u8], mut from: usize, mut to: usize) -> (usize, usize) {
    while from < to && bytes[from].is_ascii_whitespace() {
        from += 1;
    }
    while from < to && bytes[to - 1].is_ascii_whitespace() {
        to -= 1;
    }
    (from, to)
}
