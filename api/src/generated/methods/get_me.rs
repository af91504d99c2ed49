// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::User;
use crate::{Bot, Call, Method};

/// Tells who the bot is: its name and its abilities.
///
/// <https://core.telegram.org/bots/api#getme>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMe {}

impl GetMe {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { GetMe {
} }

impl Method for GetMe {
    const NAME: &'static str = "getMe";
    type Response = User;
}

impl Bot {
    /// Tells who the bot is: its name and its abilities.
    ///
    /// <https://core.telegram.org/bots/api#getme>
    pub fn get_me(&self) -> Call<GetMe> {
        Call::new(self, GetMe::new())
    }
}
