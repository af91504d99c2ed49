// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A place that a chosen result sends.
///
/// <https://core.telegram.org/bots/api#inputvenuemessagecontent>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputVenueMessageContent {
    /// Latitude.
    pub latitude: f64,
    /// Longitude.
    pub longitude: f64,
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

impl InputVenueMessageContent {
    /// With what is always there; the rest is absent.
    pub fn new(
        latitude: impl Into<f64>,
        longitude: impl Into<f64>,
        title: impl Into<String>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            latitude: latitude.into(),
            longitude: longitude.into(),
            title: title.into(),
            address: address.into(),
            foursquare_id: None,
            foursquare_type: None,
            google_place_id: None,
            google_place_type: None,
        }
    }
}

setters! { InputVenueMessageContent {
    value foursquare_id: String,
    value foursquare_type: String,
    value google_place_id: String,
    value google_place_type: String,
} }

object! { InputVenueMessageContent {
    required {
        "latitude": latitude,
        "longitude": longitude,
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
