// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::BusinessOpeningHoursInterval;

/// When a business is open.
///
/// <https://core.telegram.org/bots/api#businessopeninghours>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BusinessOpeningHours {
    /// Time zone name.
    pub time_zone_name: String,
    /// Opening hours.
    pub opening_hours: Vec<BusinessOpeningHoursInterval>,
}

impl BusinessOpeningHours {
    /// With what is always there; the rest is absent.
    pub fn new(
        time_zone_name: impl Into<String>,
        opening_hours: impl IntoIterator<Item = impl Into<BusinessOpeningHoursInterval>>,
    ) -> Self {
        Self {
            time_zone_name: time_zone_name.into(),
            opening_hours: opening_hours.into_iter().map(Into::into).collect(),
        }
    }
}

object! { BusinessOpeningHours {
    required {
        "time_zone_name": time_zone_name,
        "opening_hours": opening_hours list,
    }
} }
