// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::MessageId;
use crate::types::Chat;

/// What is left of a message that the bot may not see: its chat and its id.
///
/// <https://core.telegram.org/bots/api#inaccessiblemessage>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InaccessibleMessage {
    /// Chat.
    pub chat: Chat,
    /// Message id.
    pub message_id: MessageId,
}

impl InaccessibleMessage {
    /// With what is always there; the rest is absent.
    pub fn new(chat: impl Into<Chat>, message_id: impl Into<MessageId>) -> Self {
        Self { chat: chat.into(), message_id: message_id.into() }
    }
}

object! { InaccessibleMessage {
    constant {
        "date": 0,
    }
    required {
        "chat": chat,
        "message_id": message_id,
    }
} }
