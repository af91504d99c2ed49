// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::Chat;

/// A user has stopped a draft that the bot was still writing.
///
/// <https://core.telegram.org/bots/api#messagegenerationstopped>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageGenerationStopped {
    /// Chat.
    pub chat: Chat,
    /// Message thread id, optional.
    pub message_thread_id: Option<i64>,
    /// Draft id.
    pub draft_id: i64,
}

impl MessageGenerationStopped {
    /// With what is always there; the rest is absent.
    pub fn new(chat: impl Into<Chat>, draft_id: impl Into<i64>) -> Self {
        Self { chat: chat.into(), message_thread_id: None, draft_id: draft_id.into() }
    }
}

setters! { MessageGenerationStopped {
    value message_thread_id: i64,
} }

object! { MessageGenerationStopped {
    required {
        "chat": chat,
        "draft_id": draft_id,
    }
    optional {
        "message_thread_id": message_thread_id,
    }
} }
