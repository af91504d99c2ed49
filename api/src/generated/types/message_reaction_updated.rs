// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::MessageId;
use crate::types::{Chat, ReactionType, User};

/// Somebody has changed the reactions to a message.
///
/// <https://core.telegram.org/bots/api#messagereactionupdated>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageReactionUpdated {
    /// Chat.
    pub chat: Chat,
    /// Message id.
    pub message_id: MessageId,
    /// User, optional.
    pub user: Option<Box<User>>,
    /// Actor chat, optional.
    pub actor_chat: Option<Box<Chat>>,
    /// Date.
    pub date: i64,
    /// Old reaction.
    pub old_reaction: Vec<ReactionType>,
    /// New reaction.
    pub new_reaction: Vec<ReactionType>,
}

impl MessageReactionUpdated {
    /// With what is always there; the rest is absent.
    pub fn new(
        chat: impl Into<Chat>,
        message_id: impl Into<MessageId>,
        date: impl Into<i64>,
        old_reaction: impl IntoIterator<Item = impl Into<ReactionType>>,
        new_reaction: impl IntoIterator<Item = impl Into<ReactionType>>,
    ) -> Self {
        Self {
            chat: chat.into(),
            message_id: message_id.into(),
            user: None,
            actor_chat: None,
            date: date.into(),
            old_reaction: old_reaction.into_iter().map(Into::into).collect(),
            new_reaction: new_reaction.into_iter().map(Into::into).collect(),
        }
    }
}

setters! { MessageReactionUpdated {
    value user: Box<User>,
    value actor_chat: Box<Chat>,
} }

object! { MessageReactionUpdated {
    required {
        "chat": chat,
        "message_id": message_id,
        "date": date,
        "old_reaction": old_reaction list,
        "new_reaction": new_reaction list,
    }
    optional {
        "user": user,
        "actor_chat": actor_chat,
    }
} }
