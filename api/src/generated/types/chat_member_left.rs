// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::User;

/// A user who is no member at present.
///
/// <https://core.telegram.org/bots/api#chatmemberleft>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberLeft {
    /// User.
    pub user: User,
}

impl ChatMemberLeft {
    /// With what is always there; the rest is absent.
    pub fn new(user: impl Into<User>) -> Self {
        Self { user: user.into() }
    }
}

object! { ChatMemberLeft {
    constant {
        "status": "left",
    }
    required {
        "user": user,
    }
} }
