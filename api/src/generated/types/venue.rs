// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::Location;

/// A place: a point on the map with a name and an address.
///
/// <https://core.telegram.org/bots/api#venue>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Venue {
    /// Location.
    pub location: Location,
    /// Title.
    pub title: String,
    /// Address.
    pub address: String,
    /// Foursquare id, optional.
    pub foursquare_id: Option<String>,
    /// Foursquare type, optional.
    pub foursquare_type: Option<String>,
    /// Google place id, optional.
    pub google_place_id: Option<String>,
    /// Google place type, optional.
    pub google_place_type: Option<String>,
}

impl Venue {
    /// With what is always there; the rest is absent.
    pub fn new(location: impl Into<Location>, title: impl Into<String>, address: impl Into<String>) -> Self {
        Self {
            location: location.into(),
            title: title.into(),
            address: address.into(),
            foursquare_id: None,
            foursquare_type: None,
            google_place_id: None,
            google_place_type: None,
        }
    }
}

setters! { Venue {
    value foursquare_id: String,
    value foursquare_type: String,
    value google_place_id: String,
    value google_place_type: String,
} }

object! { Venue {
    required {
        "location": location,
        "title": title,
        "address": address,
    }
    optional {
        "foursquare_id": foursquare_id,
        "foursquare_type": foursquare_type,
        "google_place_id": google_place_id,
        "google_place_type": google_place_type,
    }
} }
