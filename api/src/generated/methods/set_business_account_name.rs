// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method};

/// Changes the name of a business account.
///
/// <https://core.telegram.org/bots/api#setbusinessaccountname>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetBusinessAccountName {
    /// Business connection id.
    pub business_connection_id: String,
    /// First name, 1 to 64 characters.
    pub first_name: String,
    /// Last name, optional, 0 to 64 characters.
    pub last_name: Option<String>,
}

impl SetBusinessAccountName {
    /// With what is always there; the rest is absent.
    pub fn new(business_connection_id: impl Into<String>, first_name: impl Into<String>) -> Self {
        Self {
            business_connection_id: business_connection_id.into(),
            first_name: first_name.into(),
            last_name: None,
        }
    }
}

params! { SetBusinessAccountName {
    value last_name: String,
} }

object! { SetBusinessAccountName {
    required {
        "business_connection_id": business_connection_id,
        "first_name": first_name,
    }
    optional {
        "last_name": last_name,
    }
} }

impl Method for SetBusinessAccountName {
    const NAME: &'static str = "setBusinessAccountName";
    type Response = bool;
}

impl Bot {
    /// Changes the name of a business account.
    ///
    /// <https://core.telegram.org/bots/api#setbusinessaccountname>
    pub fn set_business_account_name(
        &self,
        business_connection_id: impl Into<String>,
        first_name: impl Into<String>,
    ) -> Call<SetBusinessAccountName> {
        Call::new(self, SetBusinessAccountName::new(business_connection_id, first_name))
    }
}
