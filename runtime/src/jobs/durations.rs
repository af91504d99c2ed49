//! Durations out of numbers: `20.minutes()`.

use std::time::Duration;

/// Durations out of whole numbers: `20.minutes()`, `days.days()`.
///
/// It is in the prelude. Beside jiff's `ToSpan`, whose methods have the same names, `Duration::from_mins(20)` says the same.
///
/// A number below zero is no time at all, and one that is too large the longest there is.
///
/// ```
/// use std::time::Duration;
///
/// use botwright::jobs::Durations;
///
/// assert_eq!(20.minutes(), Duration::from_secs(1_200));
/// assert_eq!(2_u32.weeks(), Duration::from_secs(14 * 86_400));
/// assert_eq!((-5_i64).hours(), Duration::ZERO);
/// assert_eq!(u64::MAX.days(), Duration::from_secs(u64::MAX));
/// ```
pub trait Durations: Sized {
    /// So many seconds.
    fn seconds(self) -> Duration;

    /// So many minutes.
    fn minutes(self) -> Duration {
        times(self.seconds(), 60)
    }

    /// So many hours.
    fn hours(self) -> Duration {
        times(self.seconds(), 3_600)
    }

    /// So many days of 24 hours.
    fn days(self) -> Duration {
        times(self.seconds(), 86_400)
    }

    /// So many weeks of 7 days.
    fn weeks(self) -> Duration {
        times(self.seconds(), 7 * 86_400)
    }
}

fn times(seconds: Duration, factor: u64) -> Duration {
    Duration::from_secs(seconds.as_secs().saturating_mul(factor))
}

macro_rules! whole_numbers {
    ($($number:ty),*) => {
        $(impl Durations for $number {
            fn seconds(self) -> Duration {
                // What does not fit is too small or too large; only a signed number can be too small.
                let too_far = if i128::try_from(self).is_ok_and(|number| number < 0) { 0 } else { u64::MAX };
                Duration::from_secs(u64::try_from(self).unwrap_or(too_far))
            }
        })*
    };
}

whole_numbers!(u8, u16, u32, u64, usize, i8, i16, i32, i64, isize);
