// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::BotName;
use crate::{Bot, Call, Method};

/// Tells the bot's name in a language.
///
/// <https://core.telegram.org/bots/api#getmyname>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMyName {
    /// Language code, optional, 0 to 2 characters.
    pub language_code: Option<String>,
}

impl GetMyName {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { language_code: None }
    }
}

params! { GetMyName {
    value language_code: String,
} }

object! { GetMyName {
    optional {
        "language_code": language_code,
    }
} }

impl Method for GetMyName {
    const NAME: &'static str = "getMyName";
    type Response = BotName;
}

impl Bot {
    /// Tells the bot's name in a language.
    ///
    /// <https://core.telegram.org/bots/api#getmyname>
    pub fn get_my_name(&self) -> Call<GetMyName> {
        Call::new(self, GetMyName::new())
    }
}
