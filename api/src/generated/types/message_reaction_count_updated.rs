// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::MessageId;
use crate::types::{Chat, ReactionCount};

/// The numbers of anonymous reactions to a message have changed.
///
/// <https://core.telegram.org/bots/api#messagereactioncountupdated>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageReactionCountUpdated {
    /// Chat.
    pub chat: Chat,
    /// Message id.
    pub message_id: MessageId,
    /// Date.
    pub date: i64,
    /// Reactions.
    pub reactions: Vec<ReactionCount>,
}

impl MessageReactionCountUpdated {
    /// With what is always there; the rest is absent.
    pub fn new(
        chat: impl Into<Chat>,
        message_id: impl Into<MessageId>,
        date: impl Into<i64>,
        reactions: impl IntoIterator<Item = impl Into<ReactionCount>>,
    ) -> Self {
        Self {
            chat: chat.into(),
            message_id: message_id.into(),
            date: date.into(),
            reactions: reactions.into_iter().map(Into::into).collect(),
        }
    }
}

object! { MessageReactionCountUpdated {
    required {
        "chat": chat,
        "message_id": message_id,
        "date": date,
        "reactions": reactions list,
    }
} }
