// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::Recipient;

/// For the administrators of one chat.
///
/// <https://core.telegram.org/bots/api#botcommandscopechatadministrators>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BotCommandScopeChatAdministrators {
    /// Chat id.
    pub chat_id: Recipient,
}

impl BotCommandScopeChatAdministrators {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

object! { BotCommandScopeChatAdministrators {
    constant {
        "type": "chat_administrators",
    }
    required {
        "chat_id": chat_id,
    }
} }
