// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient, UserId};

/// Lifts a ban, so that the user may join again.
///
/// <https://core.telegram.org/bots/api#unbanchatmember>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnbanChatMember {
    /// Chat id.
    pub chat_id: Recipient,
    /// User id.
    pub user_id: UserId,
    /// Only if banned, optional.
    pub only_if_banned: Option<bool>,
}

impl UnbanChatMember {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, user_id: impl Into<UserId>) -> Self {
        Self { chat_id: chat_id.into(), user_id: user_id.into(), only_if_banned: None }
    }
}

params! { UnbanChatMember {
    choice only_if_banned: bool,
} }

object! { UnbanChatMember {
    required {
        "chat_id": chat_id,
        "user_id": user_id,
    }
    optional {
        "only_if_banned": only_if_banned,
    }
} }

impl Method for UnbanChatMember {
    const NAME: &'static str = "unbanChatMember";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Lifts a ban, so that the user may join again.
    ///
    /// <https://core.telegram.org/bots/api#unbanchatmember>
    pub fn unban_chat_member(
        &self,
        chat_id: impl Into<Recipient>,
        user_id: impl Into<UserId>,
    ) -> Call<UnbanChatMember> {
        Call::new(self, UnbanChatMember::new(chat_id, user_id))
    }
}
