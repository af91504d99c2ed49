// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, MessageId, Method, Recipient};

/// Deletes a message.
///
/// <https://core.telegram.org/bots/api#deletemessage>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessage {
    /// Chat id.
    pub chat_id: Recipient,
    /// Message id.
    pub message_id: MessageId,
}

impl DeleteMessage {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, message_id: impl Into<MessageId>) -> Self {
        Self { chat_id: chat_id.into(), message_id: message_id.into() }
    }
}

object! { DeleteMessage {
    required {
        "chat_id": chat_id,
        "message_id": message_id,
    }
} }

impl Method for DeleteMessage {
    const NAME: &'static str = "deleteMessage";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Deletes a message.
    ///
    /// <https://core.telegram.org/bots/api#deletemessage>
    pub fn delete_message(
        &self,
        chat_id: impl Into<Recipient>,
        message_id: impl Into<MessageId>,
    ) -> Call<DeleteMessage> {
        Call::new(self, DeleteMessage::new(chat_id, message_id))
    }
}
