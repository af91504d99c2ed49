// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// For the administrators of all groups.
///
/// <https://core.telegram.org/bots/api#botcommandscopeallchatadministrators>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BotCommandScopeAllChatAdministrators {}

impl BotCommandScopeAllChatAdministrators {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { BotCommandScopeAllChatAdministrators {
    constant {
        "type": "all_chat_administrators",
    }
} }
