// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::BotDescription;
use crate::{Bot, Call, Method};

/// Tells the text that an empty chat with the bot shows.
///
/// <https://core.telegram.org/bots/api#getmydescription>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMyDescription {
    /// Language code, optional, 0 to 2 characters.
    pub language_code: Option<String>,
}

impl GetMyDescription {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { language_code: None }
    }
}

params! { GetMyDescription {
    value language_code: String,
} }

object! { GetMyDescription {
    optional {
        "language_code": language_code,
    }
} }

impl Method for GetMyDescription {
    const NAME: &'static str = "getMyDescription";
    type Response = BotDescription;
}

impl Bot {
    /// Tells the text that an empty chat with the bot shows.
    ///
    /// <https://core.telegram.org/bots/api#getmydescription>
    pub fn get_my_description(&self) -> Call<GetMyDescription> {
        Call::new(self, GetMyDescription::new())
    }
}
