// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::StarAmount;
use crate::{Bot, Call, Method};

/// Tells how many Telegram Stars the bot has.
///
/// <https://core.telegram.org/bots/api#getmystarbalance>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMyStarBalance {}

impl GetMyStarBalance {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { GetMyStarBalance {
} }

impl Method for GetMyStarBalance {
    const NAME: &'static str = "getMyStarBalance";
    type Response = StarAmount;
}

impl Bot {
    /// Tells how many Telegram Stars the bot has.
    ///
    /// <https://core.telegram.org/bots/api#getmystarbalance>
    pub fn get_my_star_balance(&self) -> Call<GetMyStarBalance> {
        Call::new(self, GetMyStarBalance::new())
    }
}
