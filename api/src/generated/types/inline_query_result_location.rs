// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InlineKeyboardMarkup, InputMessageContent};

/// A result that is a point on the map.
///
/// <https://core.telegram.org/bots/api#inlinequeryresultlocation>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultLocation {
    /// Id, 1 to 64 bytes.
    pub id: String,
    /// Latitude.
    pub latitude: f64,
    /// Longitude.
    pub longitude: f64,
    /// Title.
    pub title: String,
    /// Horizontal accuracy, optional, 0 to 1500.
    pub horizontal_accuracy: Option<f64>,
    /// Live period, optional, 60 to 86400.
    pub live_period: Option<i64>,
    /// Heading, optional, 1 to 360.
    pub heading: Option<i64>,
    /// Proximity alert radius, optional, 1 to 100000.
    pub proximity_alert_radius: Option<i64>,
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

impl InlineQueryResultLocation {
    /// With what is always there; the rest is absent.
    pub fn new(
        id: impl Into<String>,
        latitude: impl Into<f64>,
        longitude: impl Into<f64>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            latitude: latitude.into(),
            longitude: longitude.into(),
            title: title.into(),
            horizontal_accuracy: None,
            live_period: None,
            heading: None,
            proximity_alert_radius: None,
            reply_markup: None,
            input_message_content: None,
            thumbnail_url: None,
            thumbnail_width: None,
            thumbnail_height: None,
        }
    }
}

setters! { InlineQueryResultLocation {
    value horizontal_accuracy: f64,
    value live_period: i64,
    value heading: i64,
    value proximity_alert_radius: i64,
    value reply_markup: InlineKeyboardMarkup,
    value input_message_content: InputMessageContent,
    value thumbnail_url: String,
    value thumbnail_width: i64,
    value thumbnail_height: i64,
} }

object! { InlineQueryResultLocation {
    constant {
        "type": "location",
    }
    required {
        "id": id,
        "latitude": latitude,
        "longitude": longitude,
        "title": title,
    }
    optional {
        "horizontal_accuracy": horizontal_accuracy,
        "live_period": live_period,
        "heading": heading,
        "proximity_alert_radius": proximity_alert_radius,
        "reply_markup": reply_markup,
        "input_message_content": input_message_content,
        "thumbnail_url": thumbnail_url,
        "thumbnail_width": thumbnail_width,
        "thumbnail_height": thumbnail_height,
    }
} }

carrier! { InlineQueryResultLocation { input_message_content } }
