// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{
    EphemeralMessageParameters, Message, ReplyMarkup, ReplyParameters, SuggestedPostParameters,
};
use crate::{Bot, Call, Method, Recipient};

/// Sends a place: a point on the map with a name and an address.
///
/// <https://core.telegram.org/bots/api#sendvenue>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendVenue {
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

impl SendVenue {
    /// With what is always there; the rest is absent.
    pub fn new(
        chat_id: impl Into<Recipient>,
        latitude: impl Into<f64>,
        longitude: impl Into<f64>,
        title: impl Into<String>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            latitude: latitude.into(),
            longitude: longitude.into(),
            title: title.into(),
            address: address.into(),
            foursquare_id: None,
            foursquare_type: None,
            google_place_id: None,
            google_place_type: None,
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

params! { SendVenue {
    value business_connection_id: String,
    value message_thread_id: i64,
    value direct_messages_topic_id: i64,
    value ephemeral_message_parameters: EphemeralMessageParameters,
    value foursquare_id: String,
    value foursquare_type: String,
    value google_place_id: String,
    value google_place_type: String,
    choice disable_notification: bool,
    choice protect_content: bool,
    choice allow_paid_broadcast: bool,
    value message_effect_id: String,
    value suggested_post_parameters: SuggestedPostParameters,
    value reply_parameters: ReplyParameters,
    value reply_markup: ReplyMarkup,
} }

object! { SendVenue {
    required {
        "chat_id": chat_id,
        "latitude": latitude,
        "longitude": longitude,
        "title": title,
        "address": address,
    }
    optional {
        "business_connection_id": business_connection_id,
        "message_thread_id": message_thread_id,
        "direct_messages_topic_id": direct_messages_topic_id,
        "ephemeral_message_parameters": ephemeral_message_parameters,
        "foursquare_id": foursquare_id,
        "foursquare_type": foursquare_type,
        "google_place_id": google_place_id,
        "google_place_type": google_place_type,
        "disable_notification": disable_notification,
        "protect_content": protect_content,
        "allow_paid_broadcast": allow_paid_broadcast,
        "message_effect_id": message_effect_id,
        "suggested_post_parameters": suggested_post_parameters,
        "reply_parameters": reply_parameters,
        "reply_markup": reply_markup,
    }
} }

impl Method for SendVenue {
    const NAME: &'static str = "sendVenue";
    type Response = Message;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id).paid(self.allow_paid_broadcast)
    }
}

impl Bot {
    /// Sends a place: a point on the map with a name and an address.
    ///
    /// <https://core.telegram.org/bots/api#sendvenue>
    pub fn send_venue(
        &self,
        chat_id: impl Into<Recipient>,
        latitude: impl Into<f64>,
        longitude: impl Into<f64>,
        title: impl Into<String>,
        address: impl Into<String>,
    ) -> Call<SendVenue> {
        Call::new(self, SendVenue::new(chat_id, latitude, longitude, title, address))
    }
}
