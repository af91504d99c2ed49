//! When a job runs.

mod cron;
mod date;
mod pattern;
#[cfg(all(test, feature = "timezones"))]
mod tests;
mod times;
mod zone;

use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};

pub use self::cron::{check_cron, check_weekdays};
pub(crate) use self::date::Date;
use self::pattern::{LAST_DAY, Pattern};
pub use self::times::check_times;
use self::zone::Zone;
pub use self::zone::check_zone;
use super::Moment;

/// When a job runs: once, at distances, or at times of the calendar. It can be stored.
///
/// Times of the calendar are those that the walls of a time zone show. Where the zone has daylight saving:
///
/// * A time that does not exist, because the clocks are put forward over it, is the moment when they are: what is said
///   for 02:30 runs at 03:00 that day, once.
/// * A time that comes twice, because the clocks are put back, is the first of the two.
/// * A cron pattern that fits in every hour (`*/10 * * * *`) means a distance and not a time of day: it runs through both
///   hours that the walls show twice, and there is nothing to run in the hour that does not exist.
///
/// A day that a month does not have is left out: the 31st comes seven times a year. [`MonthDay::Last`] is there each month.
///
/// ```
/// use std::time::Duration;
///
/// use botwright::jobs::{Moment, Schedule};
///
/// let start = Moment::from_milliseconds(1_767_225_600_000);
/// let mornings = Schedule::daily("09:00", "mon-fri", "UTC").unwrap();
/// let first = mornings.next(start).unwrap().unwrap();
/// assert_eq!(first.to_string(), "2026-01-01 09:00:00 UTC");
/// let second = mornings.next(first).unwrap().unwrap();
/// assert_eq!(mornings.next(second).unwrap().unwrap().to_string(), "2026-01-05 09:00:00 UTC");
///
/// assert_eq!(Schedule::once(start).next(start).unwrap(), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Schedule(Rule);

/// As it is stored: texts stay as they were written, and are read when the next run is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Rule {
    Once { at: Moment },
    Every { milliseconds: i64, first: Moment },
    Daily { times: String, weekdays: String, zone: String },
    Monthly { day: MonthDay, times: String, zone: String },
    Cron { pattern: String, zone: String },
}

/// A day of each month.
///
/// ```
/// use botwright::jobs::MonthDay;
///
/// assert_eq!(MonthDay::from(31), MonthDay::On(31));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MonthDay {
    /// The day of this number, from 1; months that do not have it are left out.
    On(u8),
    /// The last day, whatever its number.
    Last,
}

/// Why a schedule cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ScheduleError {
    /// The cron pattern is none; the text says where.
    Cron(String),
    /// The times of day are none; the text says where.
    Times(String),
    /// The weekdays are none; the text says where.
    Weekdays(String),
    /// No month has this day.
    Day(u8),
    /// No time passes between two runs.
    Period,
    /// The time zone is not known here.
    Zone {
        /// Its name.
        name: String,
    },
}

impl Schedule {
    /// Once, at a moment.
    pub fn once(at: impl Into<Moment>) -> Self {
        Self(Rule::Once { at: at.into() })
    }

    /// Again and again, at this distance, whatever the clocks on the walls show. A run that takes long, or a bot that was
    /// away, moves none of the later ones. Exact to a millisecond.
    ///
    /// # Errors
    /// If the distance is less than a millisecond.
    pub fn every(period: Duration, first: impl Into<Moment>) -> Result<Self, ScheduleError> {
        let milliseconds = i64::try_from(period.as_millis()).unwrap_or(i64::MAX);
        if milliseconds == 0 {
            return Err(ScheduleError::Period);
        }
        Ok(Self(Rule::Every { milliseconds, first: first.into() }))
    }

    /// Every day at these times, on these weekdays: `"09:00"` or `"09:00, 18:30"`, and `"mon-fri"`, `"sat,sun"` or `"*"`
    /// for all.
    ///
    /// # Errors
    /// If the times, the weekdays or the zone (`"Europe/Oslo"`, `"UTC"`) cannot be read.
    pub fn daily(times: &str, weekdays: &str, zone: &str) -> Result<Self, ScheduleError> {
        let (times, weekdays, zone) = (times.to_owned(), weekdays.to_owned(), zone.to_owned());
        Self(Rule::Daily { times, weekdays, zone }).checked()
    }

    /// Every month on a day, at these times.
    ///
    /// # Errors
    /// If there is no such day, or if the times or the zone cannot be read.
    pub fn monthly(day: impl Into<MonthDay>, times: &str, zone: &str) -> Result<Self, ScheduleError> {
        let (times, zone) = (times.to_owned(), zone.to_owned());
        Self(Rule::Monthly { day: day.into(), times, zone }).checked()
    }

    /// By a cron pattern: minute, hour, day, month and weekday, with the second before them if there are six fields.
    ///
    /// Each is `*`, a value, a range `8-18`, either of them with a step `*/10`, or several with commas. Months and weekdays have
    /// names, `jan` and `mon`; Sunday is 0 and 7. `L` is the month's last day, `fri#2` its second Friday, `friL` its last. Where
    /// both the day and the weekday are said, a day that fits one of them is enough. `@hourly`, `@daily`, `@weekly`,
    /// `@monthly` and `@yearly` stand for what they say.
    ///
    /// # Errors
    /// If the pattern or the zone cannot be read.
    pub fn cron(pattern: &str, zone: &str) -> Result<Self, ScheduleError> {
        Self(Rule::Cron { pattern: pattern.to_owned(), zone: zone.to_owned() }).checked()
    }

    /// The first run after a moment; none if there is none any more.
    ///
    /// # Errors
    /// If a stored schedule cannot be read: its time zone is not known on this machine.
    pub fn next(&self, after: Moment) -> Result<Option<Moment>, ScheduleError> {
        let (patterns, zone) = match &self.0 {
            Rule::Once { at } => return Ok(Some(*at).filter(|at| *at > after)),
            Rule::Every { milliseconds, first } => return Ok(next_of_series(*first, *milliseconds, after)),
            Rule::Daily { times, weekdays, zone } => (daily(times, weekdays)?, zone),
            Rule::Monthly { day, times, zone } => (monthly(*day, times)?, zone),
            Rule::Cron { pattern, zone } => {
                let parsed = cron::parse(pattern);
                (
                    vec![parsed.map_err(|wrong| ScheduleError::Cron(wrong.line(pattern).text().to_owned()))?],
                    zone,
                )
            }
        };
        let zone = Zone::named(zone)?;
        let next = patterns.iter().filter_map(|pattern| zone.next(pattern, after.seconds())).min();
        Ok(next.and_then(|seconds| seconds.checked_mul(1_000)).map(Moment::from_milliseconds))
    }

    /// Whether it means one run only.
    pub fn is_once(&self) -> bool {
        matches!(self.0, Rule::Once { .. })
    }

    /// The moment of the only run.
    pub(crate) fn only(&self) -> Option<Moment> {
        if let Rule::Once { at } = self.0 { Some(at) } else { None }
    }

    /// Whether the bot declares the same as it did: a distance counts from whenever it was first declared.
    pub(crate) fn is_declared_as(&self, stored: &Self) -> bool {
        match (&self.0, &stored.0) {
            (Rule::Every { milliseconds: one, .. }, Rule::Every { milliseconds: other, .. }) => one == other,
            (one, other) => one == other,
        }
    }

    fn checked(self) -> Result<Self, ScheduleError> {
        self.next(Moment::from_milliseconds(0))?;
        Ok(self)
    }
}

/// The first moment of a series that is after this one.
fn next_of_series(first: Moment, milliseconds: i64, after: Moment) -> Option<Moment> {
    if first > after {
        return Some(first);
    }
    let passed = after.milliseconds().checked_sub(first.milliseconds())?.checked_div(milliseconds)?;
    let next = passed.checked_add(1)?.checked_mul(milliseconds)?;
    first.milliseconds().checked_add(next).map(Moment::from_milliseconds)
}

fn daily(times: &str, weekdays: &str) -> Result<Vec<Pattern>, ScheduleError> {
    let weekdays = cron::weekdays(weekdays)
        .map_err(|wrong| ScheduleError::Weekdays(wrong.line(weekdays).text().to_owned()))?;
    Ok(at_times(times)?.into_iter().map(|pattern| Pattern { weekdays, ..pattern }).collect())
}

fn monthly(day: MonthDay, times: &str) -> Result<Vec<Pattern>, ScheduleError> {
    let days = match day {
        MonthDay::On(day @ 1..=31) => 1 << day,
        MonthDay::On(day) => return Err(ScheduleError::Day(day)),
        MonthDay::Last => LAST_DAY,
    };
    Ok(at_times(times)?.into_iter().map(|pattern| Pattern { days, ..pattern }).collect())
}

fn at_times(text: &str) -> Result<Vec<Pattern>, ScheduleError> {
    let times =
        times::parse(text).map_err(|wrong| ScheduleError::Times(wrong.line(text).text().to_owned()))?;
    Ok(times.into_iter().map(Pattern::at).collect())
}

impl From<u8> for MonthDay {
    fn from(day: u8) -> Self {
        Self::On(day)
    }
}

/// For people: `every 1h`, `daily at 09:00 on mon-fri (Europe/Oslo)`.
impl fmt::Display for Schedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Rule::Once { at } => write!(f, "once at {at}"),
            Rule::Every { milliseconds, .. } => {
                write!(f, "every {:?}", Duration::from_millis(milliseconds.unsigned_abs()))
            }
            Rule::Daily { times, weekdays, zone } if weekdays == "*" => {
                write!(f, "daily at {times} ({zone})")
            }
            Rule::Daily { times, weekdays, zone } => write!(f, "daily at {times} on {weekdays} ({zone})"),
            Rule::Monthly { day: MonthDay::On(day), times, zone } => {
                write!(f, "monthly on day {day} at {times} ({zone})")
            }
            Rule::Monthly { day: MonthDay::Last, times, zone } => {
                write!(f, "monthly on the last day at {times} ({zone})")
            }
            Rule::Cron { pattern, zone } => write!(f, "cron {pattern} ({zone})"),
        }
    }
}

impl fmt::Display for ScheduleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cron(why) | Self::Times(why) | Self::Weekdays(why) => f.write_str(why),
            Self::Day(day) => write!(f, "no month has a day {day}: write 1 to 31, or `MonthDay::Last`"),
            Self::Period => {
                f.write_str("a job cannot run every 0 ms: give it a distance of a millisecond or more")
            }
            Self::Zone { name } if cfg!(feature = "timezones") => {
                write!(
                    f,
                    "the time zone `{name}` is not known here: write one as `Europe/Oslo` or `UTC`; if it is one, the machine lacks the package `tzdata`, or turn on the feature `tzdb` of `botwright`"
                )
            }
            Self::Zone { name } => {
                write!(
                    f,
                    "the time zone `{name}` is not known: turn on the feature `timezones` of `botwright`, or write `UTC`"
                )
            }
        }
    }
}

impl std::error::Error for ScheduleError {}
