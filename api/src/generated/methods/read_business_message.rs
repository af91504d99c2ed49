// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, ChatId, MessageId, Method};

/// Marks a message as read on behalf of a business account.
///
/// <https://core.telegram.org/bots/api#readbusinessmessage>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReadBusinessMessage {
    /// Business connection id.
    pub business_connection_id: String,
    /// Chat id.
    pub chat_id: ChatId,
    /// Message id.
    pub message_id: MessageId,
}

impl ReadBusinessMessage {
    /// With what is always there; the rest is absent.
    pub fn new(
        business_connection_id: impl Into<String>,
        chat_id: impl Into<ChatId>,
        message_id: impl Into<MessageId>,
    ) -> Self {
        Self {
            business_connection_id: business_connection_id.into(),
            chat_id: chat_id.into(),
            message_id: message_id.into(),
        }
    }
}

object! { ReadBusinessMessage {
    required {
        "business_connection_id": business_connection_id,
        "chat_id": chat_id,
        "message_id": message_id,
    }
} }

impl Method for ReadBusinessMessage {
    const NAME: &'static str = "readBusinessMessage";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Marks a message as read on behalf of a business account.
    ///
    /// <https://core.telegram.org/bots/api#readbusinessmessage>
    pub fn read_business_message(
        &self,
        business_connection_id: impl Into<String>,
        chat_id: impl Into<ChatId>,
        message_id: impl Into<MessageId>,
    ) -> Call<ReadBusinessMessage> {
        Call::new(self, ReadBusinessMessage::new(business_connection_id, chat_id, message_id))
    }
}
