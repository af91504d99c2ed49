// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::BotCommandScope;
use crate::{Bot, Call, Method};

/// Removes the commands from the bot's menu, for some chats or for all.
///
/// <https://core.telegram.org/bots/api#deletemycommands>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteMyCommands {
    /// Scope, optional.
    pub scope: Option<BotCommandScope>,
    /// Language code, optional, 0 to 2 characters.
    pub language_code: Option<String>,
}

impl DeleteMyCommands {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { scope: None, language_code: None }
    }
}

params! { DeleteMyCommands {
    value scope: BotCommandScope,
    value language_code: String,
} }

object! { DeleteMyCommands {
    optional {
        "scope": scope,
        "language_code": language_code,
    }
} }

impl Method for DeleteMyCommands {
    const NAME: &'static str = "deleteMyCommands";
    type Response = bool;
}

impl Bot {
    /// Removes the commands from the bot's menu, for some chats or for all.
    ///
    /// <https://core.telegram.org/bots/api#deletemycommands>
    pub fn delete_my_commands(&self) -> Call<DeleteMyCommands> {
        Call::new(self, DeleteMyCommands::new())
    }
}
