// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A point on the map, which may move for a while.
///
/// <https://core.telegram.org/bots/api#location>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Location {
    /// Latitude.
    pub latitude: f64,
    /// Longitude.
    pub longitude: f64,
    /// Horizontal accuracy, optional, 0 to 1500.
    pub horizontal_accuracy: Option<f64>,
    /// Live period, optional.
    pub live_period: Option<i64>,
    /// Heading, optional, 1 to 360.
    pub heading: Option<i64>,
    /// Proximity alert radius, optional.
    pub proximity_alert_radius: Option<i64>,
}

impl Location {
    /// With what is always there; the rest is absent.
    pub fn new(latitude: impl Into<f64>, longitude: impl Into<f64>) -> Self {
        Self {
            latitude: latitude.into(),
            longitude: longitude.into(),
            horizontal_accuracy: None,
            live_period: None,
            heading: None,
            proximity_alert_radius: None,
        }
    }
}

setters! { Location {
    value horizontal_accuracy: f64,
    value live_period: i64,
    value heading: i64,
    value proximity_alert_radius: i64,
} }

object! { Location {
    required {
        "latitude": latitude,
        "longitude": longitude,
    }
    optional {
        "horizontal_accuracy": horizontal_accuracy,
        "live_period": live_period,
        "heading": heading,
        "proximity_alert_radius": proximity_alert_radius,
    }
} }
