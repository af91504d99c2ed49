// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A time of the week in which a business is open.
///
/// <https://core.telegram.org/bots/api#businessopeninghoursinterval>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BusinessOpeningHoursInterval {
    /// Opening minute, 0 to 10080.
    pub opening_minute: i64,
    /// Closing minute, 0 to 11520.
    pub closing_minute: i64,
}

impl BusinessOpeningHoursInterval {
    /// With what is always there; the rest is absent.
    pub fn new(opening_minute: impl Into<i64>, closing_minute: impl Into<i64>) -> Self {
        Self { opening_minute: opening_minute.into(), closing_minute: closing_minute.into() }
    }
}

object! { BusinessOpeningHoursInterval {
    required {
        "opening_minute": opening_minute,
        "closing_minute": closing_minute,
    }
} }
