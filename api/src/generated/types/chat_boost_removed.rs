// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{Chat, ChatBoostSource};

/// A boost has ended.
///
/// <https://core.telegram.org/bots/api#chatboostremoved>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatBoostRemoved {
    /// Chat.
    pub chat: Chat,
    /// Boost id.
    pub boost_id: String,
    /// Remove date.
    pub remove_date: i64,
    /// Source.
    pub source: ChatBoostSource,
}

impl ChatBoostRemoved {
    /// With what is always there; the rest is absent.
    pub fn new(
        chat: impl Into<Chat>,
        boost_id: impl Into<String>,
        remove_date: impl Into<i64>,
        source: impl Into<ChatBoostSource>,
    ) -> Self {
        Self {
            chat: chat.into(),
            boost_id: boost_id.into(),
            remove_date: remove_date.into(),
            source: source.into(),
        }
    }
}

object! { ChatBoostRemoved {
    required {
        "chat": chat,
        "boost_id": boost_id,
        "remove_date": remove_date,
        "source": source,
    }
} }
