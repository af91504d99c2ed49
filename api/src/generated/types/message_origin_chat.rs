// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::Chat;

/// A forwarded message that was written in the name of a group.
///
/// <https://core.telegram.org/bots/api#messageoriginchat>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageOriginChat {
    /// Date.
    pub date: i64,
    /// Sender chat.
    pub sender_chat: Chat,
    /// Author signature, optional.
    pub author_signature: Option<String>,
}

impl MessageOriginChat {
    /// With what is always there; the rest is absent.
    pub fn new(date: impl Into<i64>, sender_chat: impl Into<Chat>) -> Self {
        Self { date: date.into(), sender_chat: sender_chat.into(), author_signature: None }
    }
}

setters! { MessageOriginChat {
    value author_signature: String,
} }

object! { MessageOriginChat {
    constant {
        "type": "chat",
    }
    required {
        "date": date,
        "sender_chat": sender_chat,
    }
    optional {
        "author_signature": author_signature,
    }
} }
