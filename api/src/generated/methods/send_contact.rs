// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{
    EphemeralMessageParameters, Message, ReplyMarkup, ReplyParameters, SuggestedPostParameters,
};
use crate::{Bot, Call, Method, Recipient};

/// Sends a person's phone number and name.
///
/// <https://core.telegram.org/bots/api#sendcontact>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendContact {
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
    /// Phone number.
    pub phone_number: String,
    /// First name.
    pub first_name: String,
    /// Last name, optional.
    pub last_name: Option<String>,
    /// Vcard, optional, 0 to 2048 bytes.
    pub vcard: Option<String>,
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

impl SendContact {
    /// With what is always there; the rest is absent.
    pub fn new(
        chat_id: impl Into<Recipient>,
        phone_number: impl Into<String>,
        first_name: impl Into<String>,
    ) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            phone_number: phone_number.into(),
            first_name: first_name.into(),
            last_name: None,
            vcard: None,
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

params! { SendContact {
    value business_connection_id: String,
    value message_thread_id: i64,
    value direct_messages_topic_id: i64,
    value ephemeral_message_parameters: EphemeralMessageParameters,
    value last_name: String,
    value vcard: String,
    choice disable_notification: bool,
    choice protect_content: bool,
    choice allow_paid_broadcast: bool,
    value message_effect_id: String,
    value suggested_post_parameters: SuggestedPostParameters,
    value reply_parameters: ReplyParameters,
    value reply_markup: ReplyMarkup,
} }

object! { SendContact {
    required {
        "chat_id": chat_id,
        "phone_number": phone_number,
        "first_name": first_name,
    }
    optional {
        "business_connection_id": business_connection_id,
        "message_thread_id": message_thread_id,
        "direct_messages_topic_id": direct_messages_topic_id,
        "ephemeral_message_parameters": ephemeral_message_parameters,
        "last_name": last_name,
        "vcard": vcard,
        "disable_notification": disable_notification,
        "protect_content": protect_content,
        "allow_paid_broadcast": allow_paid_broadcast,
        "message_effect_id": message_effect_id,
        "suggested_post_parameters": suggested_post_parameters,
        "reply_parameters": reply_parameters,
        "reply_markup": reply_markup,
    }
} }

impl Method for SendContact {
    const NAME: &'static str = "sendContact";
    type Response = Message;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id).paid(self.allow_paid_broadcast)
    }
}

impl Bot {
    /// Sends a person's phone number and name.
    ///
    /// <https://core.telegram.org/bots/api#sendcontact>
    pub fn send_contact(
        &self,
        chat_id: impl Into<Recipient>,
        phone_number: impl Into<String>,
        first_name: impl Into<String>,
    ) -> Call<SendContact> {
        Call::new(self, SendContact::new(chat_id, phone_number, first_name))
    }
}
