// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A point on the map to send.
///
/// <https://core.telegram.org/bots/api#inputmedialocation>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaLocation {
    /// Latitude.
    pub latitude: f64,
    /// Longitude.
    pub longitude: f64,
    /// Horizontal accuracy, optional, 0 to 1500.
    pub horizontal_accuracy: Option<f64>,
}

impl InputMediaLocation {
    /// With what is always there; the rest is absent.
    pub fn new(latitude: impl Into<f64>, longitude: impl Into<f64>) -> Self {
        Self { latitude: latitude.into(), longitude: longitude.into(), horizontal_accuracy: None }
    }
}

setters! { InputMediaLocation {
    value horizontal_accuracy: f64,
} }

object! { InputMediaLocation {
    constant {
        "type": "location",
    }
    required {
        "latitude": latitude,
        "longitude": longitude,
    }
    optional {
        "horizontal_accuracy": horizontal_accuracy,
    }
} }
