// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{
    EphemeralMessageParameters, LinkPreviewOptions, Message, MessageEntity, ParseMode, ReplyMarkup,
    ReplyParameters, SuggestedPostParameters,
};
use crate::{Bot, Call, Method, Recipient};

/// Sends a text message.
///
/// <https://core.telegram.org/bots/api#sendmessage>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendMessage {
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
    /// Text, 1 to 4096 characters after entities are parsed.
    pub text: String,
    /// Parse mode, optional.
    pub parse_mode: Option<ParseMode>,
    /// Entities, optional.
    pub entities: Option<Vec<MessageEntity>>,
    /// Link preview options, optional.
    pub link_preview_options: Option<LinkPreviewOptions>,
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

impl SendMessage {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, text: impl Into<String>) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            text: text.into(),
            parse_mode: None,
            entities: None,
            link_preview_options: None,
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

params! { SendMessage {
    value business_connection_id: String,
    value message_thread_id: i64,
    value direct_messages_topic_id: i64,
    value ephemeral_message_parameters: EphemeralMessageParameters,
    value parse_mode: ParseMode,
    list entities: MessageEntity,
    value link_preview_options: LinkPreviewOptions,
    choice disable_notification: bool,
    choice protect_content: bool,
    choice allow_paid_broadcast: bool,
    value message_effect_id: String,
    value suggested_post_parameters: SuggestedPostParameters,
    value reply_parameters: ReplyParameters,
    value reply_markup: ReplyMarkup,
} }

object! { SendMessage {
    required {
        "chat_id": chat_id,
        "text": text,
    }
    optional {
        "business_connection_id": business_connection_id,
        "message_thread_id": message_thread_id,
        "direct_messages_topic_id": direct_messages_topic_id,
        "ephemeral_message_parameters": ephemeral_message_parameters,
        "parse_mode": parse_mode,
        "entities": entities list,
        "link_preview_options": link_preview_options,
        "disable_notification": disable_notification,
        "protect_content": protect_content,
        "allow_paid_broadcast": allow_paid_broadcast,
        "message_effect_id": message_effect_id,
        "suggested_post_parameters": suggested_post_parameters,
        "reply_parameters": reply_parameters,
        "reply_markup": reply_markup,
    }
} }

impl Method for SendMessage {
    const NAME: &'static str = "sendMessage";
    type Response = Message;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id).paid(self.allow_paid_broadcast)
    }
}

impl Bot {
    /// Sends a text message.
    ///
    /// <https://core.telegram.org/bots/api#sendmessage>
    pub fn send_message(&self, chat_id: impl Into<Recipient>, text: impl Into<String>) -> Call<SendMessage> {
        Call::new(self, SendMessage::new(chat_id, text))
    }
}
