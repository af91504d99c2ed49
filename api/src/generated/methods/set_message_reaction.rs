// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::ReactionType;
use crate::{Bot, Call, MessageId, Method, Recipient};

/// Sets the bot's reactions to a message.
///
/// <https://core.telegram.org/bots/api#setmessagereaction>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetMessageReaction {
    /// Chat id.
    pub chat_id: Recipient,
    /// Message id.
    pub message_id: MessageId,
    /// Reaction, optional, at most 1 items.
    pub reaction: Option<Vec<ReactionType>>,
    /// Is big, optional.
    pub is_big: Option<bool>,
}

impl SetMessageReaction {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, message_id: impl Into<MessageId>) -> Self {
        Self { chat_id: chat_id.into(), message_id: message_id.into(), reaction: None, is_big: None }
    }
}

params! { SetMessageReaction {
    list reaction: ReactionType,
    choice is_big: bool,
} }

object! { SetMessageReaction {
    required {
        "chat_id": chat_id,
        "message_id": message_id,
    }
    optional {
        "reaction": reaction list,
        "is_big": is_big,
    }
} }

impl Method for SetMessageReaction {
    const NAME: &'static str = "setMessageReaction";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Sets the bot's reactions to a message.
    ///
    /// <https://core.telegram.org/bots/api#setmessagereaction>
    pub fn set_message_reaction(
        &self,
        chat_id: impl Into<Recipient>,
        message_id: impl Into<MessageId>,
    ) -> Call<SetMessageReaction> {
        Call::new(self, SetMessageReaction::new(chat_id, message_id))
    }
}
