// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{BotCommand, BotCommandScope};
use crate::{Bot, Call, Method};

/// Lists the commands in the bot's menu.
///
/// <https://core.telegram.org/bots/api#getmycommands>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMyCommands {
    /// Scope, optional.
    pub scope: Option<BotCommandScope>,
    /// Language code, optional, 0 to 2 characters.
    pub language_code: Option<String>,
}

impl GetMyCommands {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { scope: None, language_code: None }
    }
}

params! { GetMyCommands {
    value scope: BotCommandScope,
    value language_code: String,
} }

object! { GetMyCommands {
    optional {
        "scope": scope,
        "language_code": language_code,
    }
} }

impl Method for GetMyCommands {
    const NAME: &'static str = "getMyCommands";
    type Response = Vec<BotCommand>;
}

impl Bot {
    /// Lists the commands in the bot's menu.
    ///
    /// <https://core.telegram.org/bots/api#getmycommands>
    pub fn get_my_commands(&self) -> Call<GetMyCommands> {
        Call::new(self, GetMyCommands::new())
    }
}
