// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient, UserId};

/// Bans a user from a group or channel, for a while or for good.
///
/// <https://core.telegram.org/bots/api#banchatmember>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BanChatMember {
    /// Chat id.
    pub chat_id: Recipient,
    /// User id.
    pub user_id: UserId,
    /// Until date, optional.
    pub until_date: Option<i64>,
    /// Revoke messages, optional.
    pub revoke_messages: Option<bool>,
}

impl BanChatMember {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, user_id: impl Into<UserId>) -> Self {
        Self { chat_id: chat_id.into(), user_id: user_id.into(), until_date: None, revoke_messages: None }
    }
}

params! { BanChatMember {
    value until_date: i64,
    choice revoke_messages: bool,
} }

object! { BanChatMember {
    required {
        "chat_id": chat_id,
        "user_id": user_id,
    }
    optional {
        "until_date": until_date,
        "revoke_messages": revoke_messages,
    }
} }

impl Method for BanChatMember {
    const NAME: &'static str = "banChatMember";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Bans a user from a group or channel, for a while or for good.
    ///
    /// <https://core.telegram.org/bots/api#banchatmember>
    pub fn ban_chat_member(
        &self,
        chat_id: impl Into<Recipient>,
        user_id: impl Into<UserId>,
    ) -> Call<BanChatMember> {
        Call::new(self, BanChatMember::new(chat_id, user_id))
    }
}
