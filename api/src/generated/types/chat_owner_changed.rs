// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::User;

/// The chat has a new owner.
///
/// <https://core.telegram.org/bots/api#chatownerchanged>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatOwnerChanged {
    /// New owner.
    pub new_owner: User,
}

impl ChatOwnerChanged {
    /// With what is always there; the rest is absent.
    pub fn new(new_owner: impl Into<User>) -> Self {
        Self { new_owner: new_owner.into() }
    }
}

object! { ChatOwnerChanged {
    required {
        "new_owner": new_owner,
    }
} }
