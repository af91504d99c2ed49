// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method};

/// Sets the bot's name, in one language or for all others.
///
/// <https://core.telegram.org/bots/api#setmyname>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetMyName {
    /// Name, optional, 0 to 64 characters.
    pub name: Option<String>,
    /// Language code, optional, 0 to 2 characters.
    pub language_code: Option<String>,
}

impl SetMyName {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { name: None, language_code: None }
    }
}

params! { SetMyName {
    value name: String,
    value language_code: String,
} }

object! { SetMyName {
    optional {
        "name": name,
        "language_code": language_code,
    }
} }

impl Method for SetMyName {
    const NAME: &'static str = "setMyName";
    type Response = bool;
}

impl Bot {
    /// Sets the bot's name, in one language or for all others.
    ///
    /// <https://core.telegram.org/bots/api#setmyname>
    pub fn set_my_name(&self) -> Call<SetMyName> {
        Call::new(self, SetMyName::new())
    }
}
