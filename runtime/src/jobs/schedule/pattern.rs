//! Which times on the clock on the wall fit: sets of seconds, minutes, hours, days, months and weekdays.

use super::date::{DAY, Date};

/// After how many days without a fitting one there is none: a 29 February comes back to a weekday within 40 years.
const HORIZON: i64 = 41 * 366;

/// The bit of the month's last day among the days.
pub(super) const LAST_DAY: u64 = 1 << 32;
/// All hours of a day.
const ALL_HOURS: u64 = (1 << 24) - 1;

/// Times on the clock on the wall. Bit `n` of a set is the value `n`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Pattern {
    pub(super) seconds: u64,
    pub(super) minutes: u64,
    pub(super) hours: u64,
    /// From 1; [`LAST_DAY`] beside them.
    pub(super) days: u64,
    /// From 1.
    pub(super) months: u64,
    /// See [`weekday`].
    pub(super) weekdays: u64,
    /// Whether a day fits by its number or by its weekday, instead of by both.
    pub(super) either: bool,
}

/// The bit of a weekday, Sunday being 0, where it comes for the `nth` time in a month, from 0; 5 is the last time.
pub(super) const fn weekday(day: u32, nth: u32) -> u64 {
    1 << (nth * 7 + day)
}

impl Pattern {
    /// Every day at midnight, until it is narrowed.
    pub(super) const MIDNIGHT: Self = Self {
        seconds: 1,
        minutes: 1,
        hours: 1,
        days: 0xFFFF_FFFE,
        months: 0x1FFE,
        weekdays: (1 << 35) - 1,
        either: false,
    };

    /// Every day at this second of the day.
    pub(super) fn at(time: u32) -> Self {
        Self {
            seconds: 1 << (time % 60),
            minutes: 1 << (time / 60 % 60),
            hours: 1 << (time / 3_600 % 24),
            ..Self::MIDNIGHT
        }
    }

    /// Whether it fits in every hour, and so means a distance rather than a time of day.
    pub(super) fn is_hourly(&self) -> bool {
        self.hours == ALL_HOURS
    }

    /// The first time that fits after this one, both in seconds since 1970 as the wall shows them.
    pub(super) fn next(&self, after: i64) -> Option<i64> {
        let (mut date, mut time) = Date::and_time(after.checked_add(1)?);
        let last = date.number + HORIZON;
        while date.number <= last {
            if !has(self.months, date.month) {
                (date, time) = (date.next_month(), 0);
                continue;
            }
            if self.fits_day(date)
                && let Some(found) = self.time_from(time)
            {
                return Some(date.number * DAY + found);
            }
            (date, time) = (date.next(), 0);
        }
        None
    }

    fn fits_day(&self, date: Date) -> bool {
        let day = has(self.days, date.day) || (self.days & LAST_DAY != 0 && date.is_last());
        let nth = weekday(date.weekday(), (date.day - 1) / 7);
        let last = if date.is_last_of_weekday() { weekday(date.weekday(), 5) } else { 0 };
        let weekday = self.weekdays & (nth | last) != 0;
        if self.either { day || weekday } else { day && weekday }
    }

    /// The first fitting second of a day that is not before this one.
    fn time_from(&self, time: i64) -> Option<i64> {
        let (first_hour, first_minute, first_second) = (time / 3_600, time / 60 % 60, time % 60);
        let mut hour = at_least(self.hours, first_hour);
        while let Some(this_hour) = hour {
            let begun = this_hour == first_hour;
            let mut minute = at_least(self.minutes, if begun { first_minute } else { 0 });
            while let Some(this_minute) = minute {
                let begun = begun && this_minute == first_minute;
                if let Some(second) = at_least(self.seconds, if begun { first_second } else { 0 }) {
                    return Some(this_hour * 3_600 + this_minute * 60 + second);
                }
                minute = at_least(self.minutes, this_minute + 1);
            }
            hour = at_least(self.hours, this_hour + 1);
        }
        None
    }
}

fn has(set: u64, value: u32) -> bool {
    set & (1 << value) != 0
}

/// The smallest value of a set that is not below this one.
fn at_least(set: u64, value: i64) -> Option<i64> {
    let rest = set.checked_shr(u32::try_from(value).ok()?).unwrap_or(0);
    (rest != 0).then(|| value + i64::from(rest.trailing_zeros()))
}
