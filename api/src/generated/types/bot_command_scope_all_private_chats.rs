// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// For all private chats.
///
/// <https://core.telegram.org/bots/api#botcommandscopeallprivatechats>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BotCommandScopeAllPrivateChats {}

impl BotCommandScopeAllPrivateChats {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { BotCommandScopeAllPrivateChats {
    constant {
        "type": "all_private_chats",
    }
} }
