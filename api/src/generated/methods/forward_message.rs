// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{Message, SuggestedPostParameters};
use crate::{Bot, Call, MessageId, Method, Recipient};

/// Forwards a message, with a note of where it comes from.
///
/// <https://core.telegram.org/bots/api#forwardmessage>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ForwardMessage {
    /// Chat id.
    pub chat_id: Recipient,
    /// Message thread id, optional.
    pub message_thread_id: Option<i64>,
    /// Direct messages topic id, optional.
    pub direct_messages_topic_id: Option<i64>,
    /// From chat id.
    pub from_chat_id: Recipient,
    /// Video start timestamp, optional.
    pub video_start_timestamp: Option<i64>,
    /// Disable notification, optional.
    pub disable_notification: Option<bool>,
    /// Protect content, optional.
    pub protect_content: Option<bool>,
    /// Message effect id, optional.
    pub message_effect_id: Option<String>,
    /// Suggested post parameters, optional.
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// Message id.
    pub message_id: MessageId,
}

impl ForwardMessage {
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
            video_start_timestamp: None,
            disable_notification: None,
            protect_content: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            message_id: message_id.into(),
        }
    }
}

params! { ForwardMessage {
    value message_thread_id: i64,
    value direct_messages_topic_id: i64,
    value video_start_timestamp: i64,
    choice disable_notification: bool,
    choice protect_content: bool,
    value message_effect_id: String,
    value suggested_post_parameters: SuggestedPostParameters,
} }

object! { ForwardMessage {
    required {
        "chat_id": chat_id,
        "from_chat_id": from_chat_id,
        "message_id": message_id,
    }
    optional {
        "message_thread_id": message_thread_id,
        "direct_messages_topic_id": direct_messages_topic_id,
        "video_start_timestamp": video_start_timestamp,
        "disable_notification": disable_notification,
        "protect_content": protect_content,
        "message_effect_id": message_effect_id,
        "suggested_post_parameters": suggested_post_parameters,
    }
} }

impl Method for ForwardMessage {
    const NAME: &'static str = "forwardMessage";
    type Response = Message;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Forwards a message, with a note of where it comes from.
    ///
    /// <https://core.telegram.org/bots/api#forwardmessage>
    pub fn forward_message(
        &self,
        chat_id: impl Into<Recipient>,
        from_chat_id: impl Into<Recipient>,
        message_id: impl Into<MessageId>,
    ) -> Call<ForwardMessage> {
        Call::new(self, ForwardMessage::new(chat_id, from_chat_id, message_id))
    }
}
