// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::LocationAddress;

/// An area that leads to a place.
///
/// <https://core.telegram.org/bots/api#storyareatypelocation>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoryAreaTypeLocation {
    /// Latitude.
    pub latitude: f64,
    /// Longitude.
    pub longitude: f64,
    /// Address, optional.
    pub address: Option<LocationAddress>,
}

impl StoryAreaTypeLocation {
    /// With what is always there; the rest is absent.
    pub fn new(latitude: impl Into<f64>, longitude: impl Into<f64>) -> Self {
        Self { latitude: latitude.into(), longitude: longitude.into(), address: None }
    }
}

setters! { StoryAreaTypeLocation {
    value address: LocationAddress,
} }

object! { StoryAreaTypeLocation {
    constant {
        "type": "location",
    }
    required {
        "latitude": latitude,
        "longitude": longitude,
    }
    optional {
        "address": address,
    }
} }
