// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InlineKeyboardMarkup, InputMessageContent};

/// A result that is a place.
///
/// <https://core.telegram.org/bots/api#inlinequeryresultvenue>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultVenue {
    /// Id, 1 to 64 bytes.
    pub id: String,
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
    /// Reply markup, optional.
    pub reply_markup: Option<InlineKeyboardMarkup>,
    /// Input message content, optional.
    pub input_message_content: Option<InputMessageContent>,
    /// Thumbnail url, optional.
    pub thumbnail_url: Option<String>,
    /// Thumbnail width, optional.
    pub thumbnail_width: Option<i64>,
    /// Thumbnail height, optional.
    pub thumbnail_height: Option<i64>,
}

impl InlineQueryResultVenue {
    /// With what is always there; the rest is absent.
    pub fn new(
        id: impl Into<String>,
        latitude: impl Into<f64>,
        longitude: impl Into<f64>,
        title: impl Into<String>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            latitude: latitude.into(),
            longitude: longitude.into(),
            title: title.into(),
            address: address.into(),
            foursquare_id: None,
            foursquare_type: None,
            google_place_id: None,
            google_place_type: None,
            reply_markup: None,
            input_message_content: None,
            thumbnail_url: None,
            thumbnail_width: None,
            thumbnail_height: None,
        }
    }
}

setters! { InlineQueryResultVenue {
    value foursquare_id: String,
    value foursquare_type: String,
    value google_place_id: String,
    value google_place_type: String,
    value reply_markup: InlineKeyboardMarkup,
    value input_message_content: InputMessageContent,
    value thumbnail_url: String,
    value thumbnail_width: i64,
    value thumbnail_height: i64,
} }

object! { InlineQueryResultVenue {
    constant {
        "type": "venue",
    }
    required {
        "id": id,
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
        "reply_markup": reply_markup,
        "input_message_content": input_message_content,
        "thumbnail_url": thumbnail_url,
        "thumbnail_width": thumbnail_width,
        "thumbnail_height": thumbnail_height,
    }
} }

carrier! { InlineQueryResultVenue { input_message_content } }
