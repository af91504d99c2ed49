// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A point on the map that a chosen result sends.
///
/// <https://core.telegram.org/bots/api#inputlocationmessagecontent>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputLocationMessageContent {
    /// Latitude.
    pub latitude: f64,
    /// Longitude.
    pub longitude: f64,
    /// Horizontal accuracy, optional, 0 to 1500.
    pub horizontal_accuracy: Option<f64>,
    /// Live period, optional, 60 to 86400.
    pub live_period: Option<i64>,
    /// Heading, optional, 1 to 360.
    pub heading: Option<i64>,
    /// Proximity alert radius, optional, 1 to 100000.
    pub proximity_alert_radius: Option<i64>,
}

impl InputLocationMessageContent {
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

setters! { InputLocationMessageContent {
    value horizontal_accuracy: f64,
    value live_period: i64,
    value heading: i64,
    value proximity_alert_radius: i64,
} }

object! { InputLocationMessageContent {
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
