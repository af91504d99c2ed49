//! How a date is shown.

/// How Telegram shows a [`date`](super::date()), in the language and time zone of whoever reads it.
///
/// ```
/// use botwright::text::DateFormat;
///
/// let format = DateFormat::as_written().weekday().long_date().short_time();
/// assert_eq!(format.to_string(), "wDt");
/// assert_eq!(DateFormat::relative().to_string(), "r");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DateFormat {
    relative: bool,
    weekday: bool,
    date: Option<Length>,
    time: Option<Length>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Length {
    Short,
    Long,
}

impl DateFormat {
    /// The text stays as it was written; a tap on it shows the date.
    pub fn as_written() -> Self {
        Self::default()
    }

    /// As the time until or since then: "in 2 hours". Asking for a part of the date undoes it.
    pub fn relative() -> Self {
        Self { relative: true, ..Self::default() }
    }

    /// With the day of the week.
    pub fn weekday(self) -> Self {
        Self { weekday: true, ..self.absolute() }
    }

    /// With the date in numbers: "17.03.22".
    pub fn short_date(self) -> Self {
        Self { date: Some(Length::Short), ..self.absolute() }
    }

    /// With the date and the month's name: "March 17, 2022".
    pub fn long_date(self) -> Self {
        Self { date: Some(Length::Long), ..self.absolute() }
    }

    /// With hours and minutes: "22:45".
    pub fn short_time(self) -> Self {
        Self { time: Some(Length::Short), ..self.absolute() }
    }

    /// With hours, minutes and seconds: "22:45:00".
    pub fn long_time(self) -> Self {
        Self { time: Some(Length::Long), ..self.absolute() }
    }

    fn absolute(self) -> Self {
        Self { relative: false, ..self }
    }
}

/// As Telegram's `date_time_format`.
impl std::fmt::Display for DateFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let letter = |length: Option<Length>, short, long| match length {
            None => "",
            Some(Length::Short) => short,
            Some(Length::Long) => long,
        };
        f.write_str(if self.relative { "r" } else { "" })?;
        f.write_str(if self.weekday { "w" } else { "" })?;
        f.write_str(letter(self.date, "d", "D"))?;
        f.write_str(letter(self.time, "t", "T"))
    }
}
