// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, MessageId, Method, Recipient};

/// Unpins one message: the named one, or the latest.
///
/// <https://core.telegram.org/bots/api#unpinchatmessage>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnpinChatMessage {
    /// Business connection id, optional.
    pub business_connection_id: Option<String>,
    /// Chat id.
    pub chat_id: Recipient,
    /// Message id, optional.
    pub message_id: Option<MessageId>,
}

impl UnpinChatMessage {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>) -> Self {
        Self { business_connection_id: None, chat_id: chat_id.into(), message_id: None }
    }
}

params! { UnpinChatMessage {
    value business_connection_id: String,
    value message_id: MessageId,
} }

object! { UnpinChatMessage {
    required {
        "chat_id": chat_id,
    }
    optional {
        "business_connection_id": business_connection_id,
        "message_id": message_id,
    }
} }

impl Method for UnpinChatMessage {
    const NAME: &'static str = "unpinChatMessage";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Unpins one message: the named one, or the latest.
    ///
    /// <https://core.telegram.org/bots/api#unpinchatmessage>
    pub fn unpin_chat_message(&self, chat_id: impl Into<Recipient>) -> Call<UnpinChatMessage> {
        Call::new(self, UnpinChatMessage::new(chat_id))
    }
}
