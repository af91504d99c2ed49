//! Days of the calendar, counted without a time zone.

/// Seconds of a day.
pub(super) const DAY: i64 = 86_400;

/// Days of 400 years, after which the calendar repeats itself.
const CYCLE: i64 = 146_097;

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Date {
    /// Days since 1970-01-01.
    pub(super) number: i64,
    pub(crate) year: i64,
    /// From 1.
    pub(crate) month: u32,
    /// From 1.
    pub(crate) day: u32,
}

impl Date {
    /// The day that so many seconds since 1970 fall on, and the seconds of that day.
    pub(crate) fn and_time(seconds: i64) -> (Self, i64) {
        (Self::of(seconds.div_euclid(DAY)), seconds.rem_euclid(DAY))
    }

    /// The day of this number.
    pub(super) fn of(number: i64) -> Self {
        // A year that begins with March ends with the leap day, so that it is never counted past.
        let since_march_0000 = number + 719_468;
        let (cycle, of_cycle) = (since_march_0000.div_euclid(CYCLE), since_march_0000.rem_euclid(CYCLE));
        let leap_days = of_cycle / 1_460 - of_cycle / 36_524 + of_cycle / (CYCLE - 1);
        let of_era = (of_cycle - leap_days) / 365;
        let mut day = of_cycle - (365 * of_era + of_era / 4 - of_era / 100);
        let (mut year, mut month) = (cycle * 400 + of_era, 3);
        while day >= length(year + i64::from(month < 3), month) {
            day -= length(year + i64::from(month < 3), month);
            month = month % 12 + 1;
        }
        year += i64::from(month < 3);
        Self { number, year, month, day: u32::try_from(day + 1).unwrap_or(1) }
    }

    /// The day after.
    pub(super) fn next(self) -> Self {
        if i64::from(self.day) < length(self.year, self.month) {
            return Self { number: self.number + 1, day: self.day + 1, ..self };
        }
        self.next_month()
    }

    /// The first day of the month after.
    pub(super) fn next_month(self) -> Self {
        let number = self.number + length(self.year, self.month) - i64::from(self.day) + 1;
        let (year, month) = if self.month == 12 { (self.year + 1, 1) } else { (self.year, self.month + 1) };
        Self { number, year, month, day: 1 }
    }

    /// Whether the month ends with it.
    pub(super) fn is_last(self) -> bool {
        i64::from(self.day) == length(self.year, self.month)
    }

    /// Whether this weekday does not come again in the month.
    pub(super) fn is_last_of_weekday(self) -> bool {
        i64::from(self.day) + 7 > length(self.year, self.month)
    }

    /// From 0 for Sunday.
    pub(super) fn weekday(self) -> u32 {
        // 1970-01-01 was a Thursday.
        u32::try_from((self.number + 4).rem_euclid(7)).unwrap_or(0)
    }
}

/// The days of a month.
fn length(year: i64, month: u32) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
