// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::Chat;

/// A story, by its chat and id.
///
/// <https://core.telegram.org/bots/api#story>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Story {
    /// Chat.
    pub chat: Chat,
    /// Id.
    pub id: i64,
}

impl Story {
    /// With what is always there; the rest is absent.
    pub fn new(chat: impl Into<Chat>, id: impl Into<i64>) -> Self {
        Self { chat: chat.into(), id: id.into() }
    }
}

object! { Story {
    required {
        "chat": chat,
        "id": id,
    }
} }
