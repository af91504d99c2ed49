// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A birthday, with or without the year.
///
/// <https://core.telegram.org/bots/api#birthdate>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Birthdate {
    /// Day, 1 to 31.
    pub day: i64,
    /// Month, 1 to 12.
    pub month: i64,
    /// Year, optional.
    pub year: Option<i64>,
}

impl Birthdate {
    /// With what is always there; the rest is absent.
    pub fn new(day: impl Into<i64>, month: impl Into<i64>) -> Self {
        Self { day: day.into(), month: month.into(), year: None }
    }
}

setters! { Birthdate {
    value year: i64,
} }

object! { Birthdate {
    required {
        "day": day,
        "month": month,
    }
    optional {
        "year": year,
    }
} }
