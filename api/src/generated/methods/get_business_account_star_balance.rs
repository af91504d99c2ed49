// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::StarAmount;
use crate::{Bot, Call, Method};

/// Tells how many Telegram Stars a business account has.
///
/// <https://core.telegram.org/bots/api#getbusinessaccountstarbalance>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetBusinessAccountStarBalance {
    /// Business connection id.
    pub business_connection_id: String,
}

impl GetBusinessAccountStarBalance {
    /// With what is always there; the rest is absent.
    pub fn new(business_connection_id: impl Into<String>) -> Self {
        Self { business_connection_id: business_connection_id.into() }
    }
}

object! { GetBusinessAccountStarBalance {
    required {
        "business_connection_id": business_connection_id,
    }
} }

impl Method for GetBusinessAccountStarBalance {
    const NAME: &'static str = "getBusinessAccountStarBalance";
    type Response = StarAmount;
}

impl Bot {
    /// Tells how many Telegram Stars a business account has.
    ///
    /// <https://core.telegram.org/bots/api#getbusinessaccountstarbalance>
    pub fn get_business_account_star_balance(
        &self,
        business_connection_id: impl Into<String>,
    ) -> Call<GetBusinessAccountStarBalance> {
        Call::new(self, GetBusinessAccountStarBalance::new(business_connection_id))
    }
}
