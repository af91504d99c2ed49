// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{
    MessageEntity, MessageIdentifier, ParseMode, ReplyMarkup, ReplyParameters, SuggestedPostParameters,
};
use crate::{Bot, Call, MessageId, Method, Recipient};

/// Sends a copy of a message, without a note of where it comes from.
///
/// <https://core.telegram.org/bots/api#copymessage>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CopyMessage {
    /// Chat id.
    pub chat_id: Recipient,
    /// Message thread id, optional.
    pub message_thread_id: Option<i64>,
    /// Direct messages topic id, optional.
    pub direct_messages_topic_id: Option<i64>,
    /// From chat id.
    pub from_chat_id: Recipient,
    /// Message id.
    pub message_id: MessageId,
    /// Video start timestamp, optional.
    pub video_start_timestamp: Option<i64>,
    /// Caption, optional, 0 to 1024 characters after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode, optional.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities, optional.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Show caption above media, optional.
    pub show_caption_above_media: Option<bool>,
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

impl CopyMessage {
    /// With what is always there; the rest is absent.
    pub fn new(
        chat_id: impl Into<Recipient>,
        from_chat_id: impl Into<Recipient>,
        message_id: impl Into<MessageId>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            from_chat_id: from_chat_id.into(),
            message_id: message_id.into(),
            video_start_timestamp: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
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

params! { CopyMessage {
    value message_thread_id: i64,
    value direct_messages_topic_id: i64,
    value video_start_timestamp: i64,
    value caption: String,
    value parse_mode: ParseMode,
    list caption_entities: MessageEntity,
    choice show_caption_above_media: bool,
    choice disable_notification: bool,
    choice protect_content: bool,
    choice allow_paid_broadcast: bool,
    value message_effect_id: String,
    value suggested_post_parameters: SuggestedPostParameters,
    value reply_parameters: ReplyParameters,
    value reply_markup: ReplyMarkup,
} }

object! { CopyMessage {
    required {
        "chat_id": chat_id,
        "from_chat_id": from_chat_id,
        "message_id": message_id,
    }
    optional {
        "message_thread_id": message_thread_id,
        "direct_messages_topic_id": direct_messages_topic_id,
        "video_start_timestamp": video_start_timestamp,
        "caption": caption,
        "parse_mode": parse_mode,
        "caption_entities": caption_entities list,
        "show_caption_above_media": show_caption_above_media,
        "disable_notification": disable_notification,
        "protect_content": protect_content,
        "allow_paid_broadcast": allow_paid_broadcast,
        "message_effect_id": message_effect_id,
        "suggested_post_parameters": suggested_post_parameters,
        "reply_parameters": reply_parameters,
        "reply_markup": reply_markup,
    }
} }

impl Method for CopyMessage {
    const NAME: &'static str = "copyMessage";
    type Response = MessageIdentifier;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id).paid(self.allow_paid_broadcast)
    }
}

impl Bot {
    /// Sends a copy of a message, without a note of where it comes from.
    ///
    /// <https://core.telegram.org/bots/api#copymessage>
    pub fn copy_message(
        &self,
        chat_id: impl Into<Recipient>,
        from_chat_id: impl Into<Recipient>,
        message_id: impl Into<MessageId>,
    ) -> Call<CopyMessage> {
        Call::new(self, CopyMessage::new(chat_id, from_chat_id, message_id))
    }
}
