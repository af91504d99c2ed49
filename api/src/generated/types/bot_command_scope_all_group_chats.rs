// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// For all groups.
///
/// <https://core.telegram.org/bots/api#botcommandscopeallgroupchats>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BotCommandScopeAllGroupChats {}

impl BotCommandScopeAllGroupChats {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { BotCommandScopeAllGroupChats {
    constant {
        "type": "all_group_chats",
    }
} }
