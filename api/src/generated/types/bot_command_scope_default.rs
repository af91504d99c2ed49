// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// For all chats that have no commands of their own.
///
/// <https://core.telegram.org/bots/api#botcommandscopedefault>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BotCommandScopeDefault {}

impl BotCommandScopeDefault {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { BotCommandScopeDefault {
    constant {
        "type": "default",
    }
} }
