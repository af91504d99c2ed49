// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient};

/// Tells how many members a chat has.
///
/// <https://core.telegram.org/bots/api#getchatmembercount>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetChatMemberCount {
    /// Chat id.
    pub chat_id: Recipient,
}

impl GetChatMemberCount {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

object! { GetChatMemberCount {
    required {
        "chat_id": chat_id,
    }
} }

impl Method for GetChatMemberCount {
    const NAME: &'static str = "getChatMemberCount";
    type Response = i64;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Tells how many members a chat has.
    ///
    /// <https://core.telegram.org/bots/api#getchatmembercount>
    pub fn get_chat_member_count(&self, chat_id: impl Into<Recipient>) -> Call<GetChatMemberCount> {
        Call::new(self, GetChatMemberCount::new(chat_id))
    }
}
