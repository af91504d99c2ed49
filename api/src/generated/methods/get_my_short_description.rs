// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::BotShortDescription;
use crate::{Bot, Call, Method};

/// Tells the text on the bot's profile page.
///
/// <https://core.telegram.org/bots/api#getmyshortdescription>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMyShortDescription {
    /// Language code, optional, 0 to 2 characters.
    pub language_code: Option<String>,
}

impl GetMyShortDescription {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { language_code: None }
    }
}

params! { GetMyShortDescription {
    value language_code: String,
} }

object! { GetMyShortDescription {
    optional {
        "language_code": language_code,
    }
} }

impl Method for GetMyShortDescription {
    const NAME: &'static str = "getMyShortDescription";
    type Response = BotShortDescription;
}

impl Bot {
    /// Tells the text on the bot's profile page.
    ///
    /// <https://core.telegram.org/bots/api#getmyshortdescription>
    pub fn get_my_short_description(&self) -> Call<GetMyShortDescription> {
        Call::new(self, GetMyShortDescription::new())
    }
}
