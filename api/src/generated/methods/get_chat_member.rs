// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::ChatMember;
use crate::{Bot, Call, Method, Recipient, UserId};

/// Tells what a user is in a chat.
///
/// <https://core.telegram.org/bots/api#getchatmember>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetChatMember {
    /// Chat id.
    pub chat_id: Recipient,
    /// User id.
    pub user_id: UserId,
}

impl GetChatMember {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, user_id: impl Into<UserId>) -> Self {
        Self { chat_id: chat_id.into(), user_id: user_id.into() }
    }
}

object! { GetChatMember {
    required {
        "chat_id": chat_id,
        "user_id": user_id,
    }
} }

impl Method for GetChatMember {
    const NAME: &'static str = "getChatMember";
    type Response = ChatMember;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Tells what a user is in a chat.
    ///
    /// <https://core.telegram.org/bots/api#getchatmember>
    pub fn get_chat_member(
        &self,
        chat_id: impl Into<Recipient>,
        user_id: impl Into<UserId>,
    ) -> Call<GetChatMember> {
        Call::new(self, GetChatMember::new(chat_id, user_id))
    }
}
