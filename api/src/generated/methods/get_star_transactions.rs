// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::StarTransactions;
use crate::{Bot, Call, Method};

/// Lists the bot's payments in Telegram Stars.
///
/// <https://core.telegram.org/bots/api#getstartransactions>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetStarTransactions {
    /// Offset, optional.
    pub offset: Option<i64>,
    /// Limit, optional, 1 to 100.
    pub limit: Option<i64>,
}

impl GetStarTransactions {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { offset: None, limit: None }
    }
}

params! { GetStarTransactions {
    value offset: i64,
    value limit: i64,
} }

object! { GetStarTransactions {
    optional {
        "offset": offset,
        "limit": limit,
    }
} }

impl Method for GetStarTransactions {
    const NAME: &'static str = "getStarTransactions";
    type Response = StarTransactions;
}

impl Bot {
    /// Lists the bot's payments in Telegram Stars.
    ///
    /// <https://core.telegram.org/bots/api#getstartransactions>
    pub fn get_star_transactions(&self) -> Call<GetStarTransactions> {
        Call::new(self, GetStarTransactions::new())
    }
}
