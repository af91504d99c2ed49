//! What the clocks on the walls of a place show, and when they are changed.
//!
//! Everything here is in seconds: those since 1970, and those that a wall shows, which are as many more as the place is ahead.

use super::ScheduleError;
use super::pattern::Pattern;

/// Refuses what is no name of a time zone; whether there is one of this name is known only where the bot runs.
///
/// # Panics
/// With what is wrong: in a `const` that is a compile error at the caller.
#[track_caller]
pub const fn check_zone(name: &str) {
    let bytes = name.as_bytes();
    let mut at = 0;
    while at < bytes.len()
        && (bytes[at].is_ascii_alphanumeric() || matches!(bytes[at], b'/' | b'_' | b'-' | b'+'))
    {
        at += 1;
    }
    if bytes.is_empty() || at < bytes.len() {
        crate::check::refuse(&["`", name, "` is not a time zone: write one as `Europe/Oslo` or `UTC`"]);
    }
    if !cfg!(feature = "timezones") && !name.eq_ignore_ascii_case("UTC") {
        crate::check::refuse(&["the time zone `", name, "` needs the feature `timezones` of `botwright`"]);
    }
}

/// A time zone.
pub(super) enum Zone {
    /// Where clocks are never changed.
    Utc,
    /// A place.
    #[cfg(feature = "timezones")]
    Place(jiff::tz::TimeZone),
}

impl Zone {
    /// The zone of a name such as `Europe/Oslo`, in any case.
    pub(super) fn named(name: &str) -> Result<Self, ScheduleError> {
        if name.eq_ignore_ascii_case("UTC") {
            return Ok(Self::Utc);
        }
        Self::place(name).ok_or_else(|| ScheduleError::Zone { name: name.to_owned() })
    }

    #[cfg(feature = "timezones")]
    fn place(name: &str) -> Option<Self> {
        jiff::tz::TimeZone::get(name).ok().map(Self::Place)
    }

    #[cfg(not(feature = "timezones"))]
    fn place(_: &str) -> Option<Self> {
        None
    }

    /// The first moment after this one that a pattern means.
    pub(super) fn next(&self, pattern: &Pattern, after: i64) -> Option<i64> {
        if pattern.is_hourly() { self.next_passing(pattern, after) } else { self.next_fixed(pattern, after) }
    }

    /// Of a time of day: what does not exist is when the clocks were changed; what comes twice is the first.
    fn next_fixed(&self, pattern: &Pattern, after: i64) -> Option<i64> {
        let mut wall = self.wall(after)?;
        loop {
            wall = pattern.next(wall)?;
            let moment = self.first(wall)?;
            // It is not where the wall shows for the second time what it has shown before.
            if moment > after {
                return Some(moment);
            }
        }
    }

    /// Of something that passes every hour: what does not exist is nothing; what comes twice is twice.
    fn next_passing(&self, pattern: &Pattern, after: i64) -> Option<i64> {
        let (mut from, mut wall) = (after, self.wall(after)?);
        loop {
            let ahead = self.wall(from)? - from;
            let moment = pattern.next(wall)? - ahead;
            match self.changed_after(from) {
                Some(change) if change <= moment => (from, wall) = (change, self.wall(change)? - 1),
                _ => return Some(moment),
            }
        }
    }

    /// What the walls show.
    #[cfg_attr(
        not(feature = "timezones"),
        expect(
            clippy::unnecessary_wraps,
            reason = "only a place's clocks have moments that they cannot show"
        )
    )]
    fn wall(&self, moment: i64) -> Option<i64> {
        match self {
            Self::Utc => Some(moment),
            #[cfg(feature = "timezones")]
            Self::Place(zone) => Some(moment + i64::from(zone.to_offset(timestamp(moment)?).seconds())),
        }
    }

    /// The first moment at which the walls show this, or when they were changed past it.
    #[cfg_attr(
        not(feature = "timezones"),
        expect(
            clippy::unnecessary_wraps,
            reason = "only a place's clocks have moments that they cannot show"
        )
    )]
    fn first(&self, wall: i64) -> Option<i64> {
        match self {
            Self::Utc => Some(wall),
            #[cfg(feature = "timezones")]
            Self::Place(zone) => {
                use jiff::tz::AmbiguousOffset;
                let shown = jiff::tz::TimeZone::UTC.to_datetime(timestamp(wall)?);
                let before = |offset: jiff::tz::Offset| wall - i64::from(offset.seconds());
                match zone.to_ambiguous_timestamp(shown).offset() {
                    AmbiguousOffset::Unambiguous { offset } => Some(before(offset)),
                    AmbiguousOffset::Fold { before: first, .. } => Some(before(first)),
                    AmbiguousOffset::Gap { after, .. } => self.changed_after(before(after)),
                }
            }
        }
    }

    /// When the clocks are changed next.
    fn changed_after(&self, moment: i64) -> Option<i64> {
        match self {
            Self::Utc => {
                let _ = moment;
                None
            }
            #[cfg(feature = "timezones")]
            Self::Place(zone) => {
                let change = zone.following(timestamp(moment)?).next()?;
                Some(change.timestamp().as_second())
            }
        }
    }
}

#[cfg(feature = "timezones")]
fn timestamp(seconds: i64) -> Option<jiff::Timestamp> {
    jiff::Timestamp::from_second(seconds).ok()
}
