// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InlineKeyboardMarkup, MessageOrTrue};
use crate::{Bot, Call, MessageId, Method, Recipient};

/// Moves a live location.
///
/// <https://core.telegram.org/bots/api#editmessagelivelocation>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EditMessageLiveLocation {
    /// Business connection id, optional.
    pub business_connection_id: Option<String>,
    /// Chat id, optional.
    pub chat_id: Option<Recipient>,
    /// Message id, optional.
    pub message_id: Option<MessageId>,
    /// Inline message id, optional.
    pub inline_message_id: Option<String>,
    /// Latitude.
    pub latitude: f64,
    /// Longitude.
    pub longitude: f64,
    /// Live period, optional.
    pub live_period: Option<i64>,
    /// Horizontal accuracy, optional, 0 to 1500.
    pub horizontal_accuracy: Option<f64>,
    /// Heading, optional, 1 to 360.
    pub heading: Option<i64>,
    /// Proximity alert radius, optional, 1 to 100000.
    pub proximity_alert_radius: Option<i64>,
    /// Reply markup, optional.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl EditMessageLiveLocation {
    /// With what is always there; the rest is absent.
    pub fn new(latitude: impl Into<f64>, longitude: impl Into<f64>) -> Self {
        Self {
            business_connection_id: None,
            chat_id: None,
            message_id: None,
            inline_message_id: None,
            latitude: latitude.into(),
            longitude: longitude.into(),
            live_period: None,
            horizontal_accuracy: None,
            heading: None,
            proximity_alert_radius: None,
            reply_markup: None,
        }
    }
}

params! { EditMessageLiveLocation {
    value business_connection_id: String,
    value chat_id: Recipient,
    value message_id: MessageId,
    value inline_message_id: String,
    value live_period: i64,
    value horizontal_accuracy: f64,
    value heading: i64,
    value proximity_alert_radius: i64,
    value reply_markup: InlineKeyboardMarkup,
} }

object! { EditMessageLiveLocation {
    required {
        "latitude": latitude,
        "longitude": longitude,
    }
    optional {
        "business_connection_id": business_connection_id,
        "chat_id": chat_id,
        "message_id": message_id,
        "inline_message_id": inline_message_id,
        "live_period": live_period,
        "horizontal_accuracy": horizontal_accuracy,
        "heading": heading,
        "proximity_alert_radius": proximity_alert_radius,
        "reply_markup": reply_markup,
    }
} }

impl Method for EditMessageLiveLocation {
    const NAME: &'static str = "editMessageLiveLocation";
    type Response = MessageOrTrue;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
            .message(self.message_id)
            .inline_message(self.inline_message_id.as_ref())
    }
}

impl Bot {
    /// Moves a live location.
    ///
    /// <https://core.telegram.org/bots/api#editmessagelivelocation>
    pub fn edit_message_live_location(
        &self,
        latitude: impl Into<f64>,
        longitude: impl Into<f64>,
    ) -> Call<EditMessageLiveLocation> {
        Call::new(self, EditMessageLiveLocation::new(latitude, longitude))
    }
}
