// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::Gifts;
use crate::{Bot, Call, Method};

/// Lists the gifts that the bot can give.
///
/// <https://core.telegram.org/bots/api#getavailablegifts>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAvailableGifts {}

impl GetAvailableGifts {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { GetAvailableGifts {
} }

impl Method for GetAvailableGifts {
    const NAME: &'static str = "getAvailableGifts";
    type Response = Gifts;
}

impl Bot {
    /// Lists the gifts that the bot can give.
    ///
    /// <https://core.telegram.org/bots/api#getavailablegifts>
    pub fn get_available_gifts(&self) -> Call<GetAvailableGifts> {
        Call::new(self, GetAvailableGifts::new())
    }
}
