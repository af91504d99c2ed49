// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Recipient, UserId};

/// For one member of one chat.
///
/// <https://core.telegram.org/bots/api#botcommandscopechatmember>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BotCommandScopeChatMember {
    /// Chat id.
    pub chat_id: Recipient,
    /// User id.
    pub user_id: UserId,
}

impl BotCommandScopeChatMember {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, user_id: impl Into<UserId>) -> Self {
        Self { chat_id: chat_id.into(), user_id: user_id.into() }
    }
}

object! { BotCommandScopeChatMember {
    constant {
        "type": "chat_member",
    }
    required {
        "chat_id": chat_id,
        "user_id": user_id,
    }
} }
