// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{Chat, ChatBoost};

/// A boost was added or has changed.
///
/// <https://core.telegram.org/bots/api#chatboostupdated>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatBoostUpdated {
    /// Chat.
    pub chat: Chat,
    /// Boost.
    pub boost: ChatBoost,
}

impl ChatBoostUpdated {
    /// With what is always there; the rest is absent.
    pub fn new(chat: impl Into<Chat>, boost: impl Into<ChatBoost>) -> Self {
        Self { chat: chat.into(), boost: boost.into() }
    }
}

object! { ChatBoostUpdated {
    required {
        "chat": chat,
        "boost": boost,
    }
} }
