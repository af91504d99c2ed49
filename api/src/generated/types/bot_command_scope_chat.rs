// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::Recipient;

/// For one chat.
///
/// <https://core.telegram.org/bots/api#botcommandscopechat>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BotCommandScopeChat {
    /// Chat id.
    pub chat_id: Recipient,
}

impl BotCommandScopeChat {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

object! { BotCommandScopeChat {
    constant {
        "type": "chat",
    }
    required {
        "chat_id": chat_id,
    }
} }
