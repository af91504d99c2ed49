// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{
    EphemeralMessageParameters, Message, ReplyMarkup, ReplyParameters, SuggestedPostParameters,
};
use crate::{Bot, Call, Method, Recipient};

/// Sends a point on the map, which may move for a while.
///
/// <https://core.telegram.org/bots/api#sendlocation>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendLocation {
    /// Business connection id, optional.
    pub business_connection_id: Option<String>,
    /// Chat id.
    pub chat_id: Recipient,
    /// Message thread id, optional.
    pub message_thread_id: Option<i64>,
    /// Direct messages topic id, optional.
    pub direct_messages_topic_id: Option<i64>,
    /// Ephemeral message parameters, optional.
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
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
    /// Disable notification, optional.
    pub disable_notification: Option<bool>,
    /// Protect content, optional.
    pub protect_content: Option<bool>,
    /// Allow paid broadcast, optional.
    pub allow_paid_broadcast: Option<bool>,
    /// Message effect id, optional.
    pub message_effect_id: Option<String>,
    /// Suggested post parameters, optional.
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// Reply parameters, optional.
    pub reply_parameters: Option<ReplyParameters>,
    /// Reply markup, optional.
    pub reply_markup: Option<ReplyMarkup>,
}

impl SendLocation {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, latitude: impl Into<f64>, longitude: impl Into<f64>) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            latitude: latitude.into(),
            longitude: longitude.into(),
            horizontal_accuracy: None,
            live_period: None,
            heading: None,
            proximity_alert_radius: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        }
    }
}

params! { SendLocation {
    value business_connection_id: String,
    value message_thread_id: i64,
    value direct_messages_topic_id: i64,
    value ephemeral_message_parameters: EphemeralMessageParameters,
    value horizontal_accuracy: f64,
    value live_period: i64,
    value heading: i64,
    value proximity_alert_radius: i64,
    choice disable_notification: bool,
    choice protect_content: bool,
    choice allow_paid_broadcast: bool,
    value message_effect_id: String,
    value suggested_post_parameters: SuggestedPostParameters,
    value reply_parameters: ReplyParameters,
    value reply_markup: ReplyMarkup,
} }

object! { SendLocation {
    required {
        "chat_id": chat_id,
        "latitude": latitude,
        "longitude": longitude,
    }
    optional {
        "business_connection_id": business_connection_id,
        "message_thread_id": message_thread_id,
        "direct_messages_topic_id": direct_messages_topic_id,
        "ephemeral_message_parameters": ephemeral_message_parameters,
        "horizontal_accuracy": horizontal_accuracy,
        "live_period": live_period,
        "heading": heading,
        "proximity_alert_radius": proximity_alert_radius,
        "disable_notification": disable_notification,
        "protect_content": protect_content,
        "allow_paid_broadcast": allow_paid_broadcast,
        "message_effect_id": message_effect_id,
        "suggested_post_parameters": suggested_post_parameters,
        "reply_parameters": reply_parameters,
        "reply_markup": reply_markup,
    }
} }

impl Method for SendLocation {
    const NAME: &'static str = "sendLocation";
    type Response = Message;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id).paid(self.allow_paid_broadcast)
    }
}

impl Bot {
    /// Sends a point on the map, which may move for a while.
    ///
    /// <https://core.telegram.org/bots/api#sendlocation>
    pub fn send_location(
        &self,
        chat_id: impl Into<Recipient>,
        latitude: impl Into<f64>,
        longitude: impl Into<f64>,
    ) -> Call<SendLocation> {
        Call::new(self, SendLocation::new(chat_id, latitude, longitude))
    }
}
