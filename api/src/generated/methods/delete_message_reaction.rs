// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, ChatId, MessageId, Method, Recipient, UserId};

/// Removes somebody's reaction from a message.
///
/// <https://core.telegram.org/bots/api#deletemessagereaction>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessageReaction {
    /// Chat id.
    pub chat_id: Recipient,
    /// Message id.
    pub message_id: MessageId,
    /// User id, optional.
    pub user_id: Option<UserId>,
    /// Actor chat id, optional.
    pub actor_chat_id: Option<ChatId>,
}

impl DeleteMessageReaction {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, message_id: impl Into<MessageId>) -> Self {
        Self { chat_id: chat_id.into(), message_id: message_id.into(), user_id: None, actor_chat_id: None }
    }
}

params! { DeleteMessageReaction {
    value user_id: UserId,
    value actor_chat_id: ChatId,
} }

object! { DeleteMessageReaction {
    required {
        "chat_id": chat_id,
        "message_id": message_id,
    }
    optional {
        "user_id": user_id,
        "actor_chat_id": actor_chat_id,
    }
} }

impl Method for DeleteMessageReaction {
    const NAME: &'static str = "deleteMessageReaction";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Removes somebody's reaction from a message.
    ///
    /// <https://core.telegram.org/bots/api#deletemessagereaction>
    pub fn delete_message_reaction(
        &self,
        chat_id: impl Into<Recipient>,
        message_id: impl Into<MessageId>,
    ) -> Call<DeleteMessageReaction> {
        Call::new(self, DeleteMessageReaction::new(chat_id, message_id))
    }
}
