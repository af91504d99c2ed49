// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method};

/// Removes the profile photo of a business account.
///
/// <https://core.telegram.org/bots/api#removebusinessaccountprofilephoto>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemoveBusinessAccountProfilePhoto {
    /// Business connection id.
    pub business_connection_id: String,
    /// Is public, optional.
    pub is_public: Option<bool>,
}

impl RemoveBusinessAccountProfilePhoto {
    /// With what is always there; the rest is absent.
    pub fn new(business_connection_id: impl Into<String>) -> Self {
        Self { business_connection_id: business_connection_id.into(), is_public: None }
    }
}

params! { RemoveBusinessAccountProfilePhoto {
    choice is_public: bool,
} }

object! { RemoveBusinessAccountProfilePhoto {
    required {
        "business_connection_id": business_connection_id,
    }
    optional {
        "is_public": is_public,
    }
} }

impl Method for RemoveBusinessAccountProfilePhoto {
    const NAME: &'static str = "removeBusinessAccountProfilePhoto";
    type Response = bool;
}

impl Bot {
    /// Removes the profile photo of a business account.
    ///
    /// <https://core.telegram.org/bots/api#removebusinessaccountprofilephoto>
    pub fn remove_business_account_profile_photo(
        &self,
        business_connection_id: impl Into<String>,
    ) -> Call<RemoveBusinessAccountProfilePhoto> {
        Call::new(self, RemoveBusinessAccountProfilePhoto::new(business_connection_id))
    }
}
