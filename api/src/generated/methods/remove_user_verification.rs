// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, UserId};

/// Takes back the verification of a user.
///
/// <https://core.telegram.org/bots/api#removeuserverification>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemoveUserVerification {
    /// User id.
    pub user_id: UserId,
}

impl RemoveUserVerification {
    /// With what is always there; the rest is absent.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

object! { RemoveUserVerification {
    required {
        "user_id": user_id,
    }
} }

impl Method for RemoveUserVerification {
    const NAME: &'static str = "removeUserVerification";
    type Response = bool;
}

impl Bot {
    /// Takes back the verification of a user.
    ///
    /// <https://core.telegram.org/bots/api#removeuserverification>
    pub fn remove_user_verification(&self, user_id: impl Into<UserId>) -> Call<RemoveUserVerification> {
        Call::new(self, RemoveUserVerification::new(user_id))
    }
}
