// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method};

/// Changes the bio of a business account.
///
/// <https://core.telegram.org/bots/api#setbusinessaccountbio>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetBusinessAccountBio {
    /// Business connection id.
    pub business_connection_id: String,
    /// Bio, optional, 0 to 140 characters.
    pub bio: Option<String>,
}

impl SetBusinessAccountBio {
    /// With what is always there; the rest is absent.
    pub fn new(business_connection_id: impl Into<String>) -> Self {
        Self { business_connection_id: business_connection_id.into(), bio: None }
    }
}

params! { SetBusinessAccountBio {
    value bio: String,
} }

object! { SetBusinessAccountBio {
    required {
        "business_connection_id": business_connection_id,
    }
    optional {
        "bio": bio,
    }
} }

impl Method for SetBusinessAccountBio {
    const NAME: &'static str = "setBusinessAccountBio";
    type Response = bool;
}

impl Bot {
    /// Changes the bio of a business account.
    ///
    /// <https://core.telegram.org/bots/api#setbusinessaccountbio>
    pub fn set_business_account_bio(
        &self,
        business_connection_id: impl Into<String>,
    ) -> Call<SetBusinessAccountBio> {
        Call::new(self, SetBusinessAccountBio::new(business_connection_id))
    }
}
