// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{BotCommand, BotCommandScope};
use crate::{Bot, Call, Method};

/// Sets the commands in the bot's menu, for some chats or for all.
///
/// <https://core.telegram.org/bots/api#setmycommands>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetMyCommands {
    /// Commands, at most 100 items.
    pub commands: Vec<BotCommand>,
    /// Scope, optional.
    pub scope: Option<BotCommandScope>,
    /// Language code, optional, 0 to 2 characters.
    pub language_code: Option<String>,
}

impl SetMyCommands {
    /// With what is always there; the rest is absent.
    pub fn new(commands: impl IntoIterator<Item = impl Into<BotCommand>>) -> Self {
        Self { commands: commands.into_iter().map(Into::into).collect(), scope: None, language_code: None }
    }
}

params! { SetMyCommands {
    value scope: BotCommandScope,
    value language_code: String,
} }

object! { SetMyCommands {
    required {
        "commands": commands list,
    }
    optional {
        "scope": scope,
        "language_code": language_code,
    }
} }

impl Method for SetMyCommands {
    const NAME: &'static str = "setMyCommands";
    type Response = bool;
}

impl Bot {
    /// Sets the commands in the bot's menu, for some chats or for all.
    ///
    /// <https://core.telegram.org/bots/api#setmycommands>
    pub fn set_my_commands(
        &self,
        commands: impl IntoIterator<Item = impl Into<BotCommand>>,
    ) -> Call<SetMyCommands> {
        Call::new(self, SetMyCommands::new(commands))
    }
}
