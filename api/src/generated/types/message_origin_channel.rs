// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::MessageId;
use crate::types::Chat;

/// A forwarded post of a channel.
///
/// <https://core.telegram.org/bots/api#messageoriginchannel>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageOriginChannel {
    /// Date.
    pub date: i64,
    /// Chat.
    pub chat: Chat,
    /// Message id.
    pub message_id: MessageId,
    /// Author signature, optional.
    pub author_signature: Option<String>,
}

impl MessageOriginChannel {
    /// With what is always there; the rest is absent.
    pub fn new(date: impl Into<i64>, chat: impl Into<Chat>, message_id: impl Into<MessageId>) -> Self {
        Self { date: date.into(), chat: chat.into(), message_id: message_id.into(), author_signature: None }
    }
}

setters! { MessageOriginChannel {
    value author_signature: String,
} }

object! { MessageOriginChannel {
    constant {
        "type": "channel",
    }
    required {
        "date": date,
        "chat": chat,
        "message_id": message_id,
    }
    optional {
        "author_signature": author_signature,
    }
} }
