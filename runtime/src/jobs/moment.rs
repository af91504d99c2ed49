//! A moment, to the millisecond.

use std::fmt;
use std::ops::Add;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use super::schedule::Date;

/// A moment, to the millisecond. Made from [`SystemTime`], and with the feature `time` from jiff's `Timestamp` and `Zoned`.
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use botwright::jobs::Moment;
///
/// let start = Moment::from_milliseconds(1_767_225_600_000);
/// assert_eq!(start.to_string(), "2026-01-01 00:00:00 UTC");
/// assert_eq!((start + Duration::from_hours(9)).seconds(), 1_767_258_000);
/// assert!(Moment::from(SystemTime::now()) > start);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(i64);

impl Moment {
    /// The moment so many milliseconds after the beginning of 1970 in UTC.
    pub const fn from_milliseconds(milliseconds: i64) -> Self {
        Self(milliseconds)
    }

    /// Milliseconds since the beginning of 1970 in UTC.
    pub const fn milliseconds(self) -> i64 {
        self.0
    }

    /// Whole seconds since the beginning of 1970 in UTC, as Telegram counts them.
    pub const fn seconds(self) -> i64 {
        self.0.div_euclid(1_000)
    }
}

impl Add<Duration> for Moment {
    type Output = Self;

    /// That much later; a moment that no clock can show becomes the last one.
    fn add(self, duration: Duration) -> Self {
        Self(self.0.saturating_add(i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)))
    }
}

impl From<SystemTime> for Moment {
    fn from(time: SystemTime) -> Self {
        match time.duration_since(UNIX_EPOCH) {
            Ok(since) => Self(0) + since,
            Err(before) => {
                Self(0_i64.saturating_sub(i64::try_from(before.duration().as_millis()).unwrap_or(i64::MAX)))
            }
        }
    }
}

impl From<Moment> for SystemTime {
    fn from(moment: Moment) -> Self {
        let distance = Duration::from_millis(moment.0.unsigned_abs());
        let there =
            if moment.0 < 0 { UNIX_EPOCH.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) };
        there.unwrap_or(UNIX_EPOCH)
    }
}

#[cfg(feature = "time")]
impl From<jiff::Timestamp> for Moment {
    fn from(timestamp: jiff::Timestamp) -> Self {
        Self(timestamp.as_millisecond())
    }
}

#[cfg(feature = "time")]
impl From<jiff::Zoned> for Moment {
    fn from(zoned: jiff::Zoned) -> Self {
        zoned.timestamp().into()
    }
}

/// In UTC, to the second.
impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (date, time) = Date::and_time(self.seconds());
        let Date { year, month, day, .. } = date;
        let (hour, minute, second) = (time / 3_600, time / 60 % 60, time % 60);
        write!(f, "{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02} UTC")
    }
}
