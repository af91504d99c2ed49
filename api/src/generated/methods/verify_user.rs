// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, UserId};

/// Marks a user as verified by the organization that the bot stands for.
///
/// <https://core.telegram.org/bots/api#verifyuser>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VerifyUser {
    /// User id.
    pub user_id: UserId,
    /// Custom description, optional, 0 to 70 characters.
    pub custom_description: Option<String>,
}

impl VerifyUser {
    /// With what is always there; the rest is absent.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into(), custom_description: None }
    }
}

params! { VerifyUser {
    value custom_description: String,
} }

object! { VerifyUser {
    required {
        "user_id": user_id,
    }
    optional {
        "custom_description": custom_description,
    }
} }

impl Method for VerifyUser {
    const NAME: &'static str = "verifyUser";
    type Response = bool;
}

impl Bot {
    /// Marks a user as verified by the organization that the bot stands for.
    ///
    /// <https://core.telegram.org/bots/api#verifyuser>
    pub fn verify_user(&self, user_id: impl Into<UserId>) -> Call<VerifyUser> {
        Call::new(self, VerifyUser::new(user_id))
    }
}
