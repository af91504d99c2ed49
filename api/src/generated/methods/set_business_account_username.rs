// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method};

/// Changes the username of a business account.
///
/// <https://core.telegram.org/bots/api#setbusinessaccountusername>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetBusinessAccountUsername {
    /// Business connection id.
    pub business_connection_id: String,
    /// Username, optional, 0 to 32 characters.
    pub username: Option<String>,
}

impl SetBusinessAccountUsername {
    /// With what is always there; the rest is absent.
    pub fn new(business_connection_id: impl Into<String>) -> Self {
        Self { business_connection_id: business_connection_id.into(), username: None }
    }
}

params! { SetBusinessAccountUsername {
    value username: String,
} }

object! { SetBusinessAccountUsername {
    required {
        "business_connection_id": business_connection_id,
    }
    optional {
        "username": username,
    }
} }

impl Method for SetBusinessAccountUsername {
    const NAME: &'static str = "setBusinessAccountUsername";
    type Response = bool;
}

impl Bot {
    /// Changes the username of a business account.
    ///
    /// <https://core.telegram.org/bots/api#setbusinessaccountusername>
    pub fn set_business_account_username(
        &self,
        business_connection_id: impl Into<String>,
    ) -> Call<SetBusinessAccountUsername> {
        Call::new(self, SetBusinessAccountUsername::new(business_connection_id))
    }
}
