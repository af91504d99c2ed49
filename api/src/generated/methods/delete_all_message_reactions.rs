// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, ChatId, Method, Recipient, UserId};

/// Removes the recent reactions of one user or chat from all messages of a chat.
///
/// <https://core.telegram.org/bots/api#deleteallmessagereactions>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteAllMessageReactions {
    /// Chat id.
    pub chat_id: Recipient,
    /// User id, optional.
    pub user_id: Option<UserId>,
    /// Actor chat id, optional.
    pub actor_chat_id: Option<ChatId>,
}

impl DeleteAllMessageReactions {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>) -> Self {
        Self { chat_id: chat_id.into(), user_id: None, actor_chat_id: None }
    }
}

params! { DeleteAllMessageReactions {
    value user_id: UserId,
    value actor_chat_id: ChatId,
} }

object! { DeleteAllMessageReactions {
    required {
        "chat_id": chat_id,
    }
    optional {
        "user_id": user_id,
        "actor_chat_id": actor_chat_id,
    }
} }

impl Method for DeleteAllMessageReactions {
    const NAME: &'static str = "deleteAllMessageReactions";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Removes the recent reactions of one user or chat from all messages of a chat.
    ///
    /// <https://core.telegram.org/bots/api#deleteallmessagereactions>
    pub fn delete_all_message_reactions(
        &self,
        chat_id: impl Into<Recipient>,
    ) -> Call<DeleteAllMessageReactions> {
        Call::new(self, DeleteAllMessageReactions::new(chat_id))
    }
}
