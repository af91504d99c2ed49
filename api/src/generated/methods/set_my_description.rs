// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method};

/// Sets the text that an empty chat with the bot shows.
///
/// <https://core.telegram.org/bots/api#setmydescription>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetMyDescription {
    /// Description, optional, 0 to 512 characters.
    pub description: Option<String>,
    /// Language code, optional, 0 to 2 characters.
    pub language_code: Option<String>,
}

impl SetMyDescription {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { description: None, language_code: None }
    }
}

params! { SetMyDescription {
    value description: String,
    value language_code: String,
} }

object! { SetMyDescription {
    optional {
        "description": description,
        "language_code": language_code,
    }
} }

impl Method for SetMyDescription {
    const NAME: &'static str = "setMyDescription";
    type Response = bool;
}

impl Bot {
    /// Sets the text that an empty chat with the bot shows.
    ///
    /// <https://core.telegram.org/bots/api#setmydescription>
    pub fn set_my_description(&self) -> Call<SetMyDescription> {
        Call::new(self, SetMyDescription::new())
    }
}
