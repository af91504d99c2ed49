// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method};

/// Moves Telegram Stars from a business account to the bot.
///
/// <https://core.telegram.org/bots/api#transferbusinessaccountstars>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransferBusinessAccountStars {
    /// Business connection id.
    pub business_connection_id: String,
    /// Star count, 1 to 10000.
    pub star_count: i64,
}

impl TransferBusinessAccountStars {
    /// With what is always there; the rest is absent.
    pub fn new(business_connection_id: impl Into<String>, star_count: impl Into<i64>) -> Self {
        Self { business_connection_id: business_connection_id.into(), star_count: star_count.into() }
    }
}

object! { TransferBusinessAccountStars {
    required {
        "business_connection_id": business_connection_id,
        "star_count": star_count,
    }
} }

impl Method for TransferBusinessAccountStars {
    const NAME: &'static str = "transferBusinessAccountStars";
    type Response = bool;
}

impl Bot {
    /// Moves Telegram Stars from a business account to the bot.
    ///
    /// <https://core.telegram.org/bots/api#transferbusinessaccountstars>
    pub fn transfer_business_account_stars(
        &self,
        business_connection_id: impl Into<String>,
        star_count: impl Into<i64>,
    ) -> Call<TransferBusinessAccountStars> {
        Call::new(self, TransferBusinessAccountStars::new(business_connection_id, star_count))
    }
}
