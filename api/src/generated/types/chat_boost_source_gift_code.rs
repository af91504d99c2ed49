// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::User;

/// A boost by a Premium gift code.
///
/// <https://core.telegram.org/bots/api#chatboostsourcegiftcode>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatBoostSourceGiftCode {
    /// User.
    pub user: User,
}

impl ChatBoostSourceGiftCode {
    /// With what is always there; the rest is absent.
    pub fn new(user: impl Into<User>) -> Self {
        Self { user: user.into() }
    }
}

object! { ChatBoostSourceGiftCode {
    constant {
        "source": "gift_code",
    }
    required {
        "user": user,
    }
} }
