// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method};

/// Sets the text on the bot's profile page.
///
/// <https://core.telegram.org/bots/api#setmyshortdescription>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetMyShortDescription {
    /// Short description, optional, 0 to 120 characters.
    pub short_description: Option<String>,
    /// Language code, optional, 0 to 2 characters.
    pub language_code: Option<String>,
}

impl SetMyShortDescription {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { short_description: None, language_code: None }
    }
}

params! { SetMyShortDescription {
    value short_description: String,
    value language_code: String,
} }

object! { SetMyShortDescription {
    optional {
        "short_description": short_description,
        "language_code": language_code,
    }
} }

impl Method for SetMyShortDescription {
    const NAME: &'static str = "setMyShortDescription";
    type Response = bool;
}

impl Bot {
    /// Sets the text on the bot's profile page.
    ///
    /// <https://core.telegram.org/bots/api#setmyshortdescription>
    pub fn set_my_short_description(&self) -> Call<SetMyShortDescription> {
        Call::new(self, SetMyShortDescription::new())
    }
}
