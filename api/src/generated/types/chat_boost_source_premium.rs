// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::User;

/// A boost by a Premium subscription.
///
/// <https://core.telegram.org/bots/api#chatboostsourcepremium>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatBoostSourcePremium {
    /// User.
    pub user: User,
}

impl ChatBoostSourcePremium {
    /// With what is always there; the rest is absent.
    pub fn new(user: impl Into<User>) -> Self {
        Self { user: user.into() }
    }
}

object! { ChatBoostSourcePremium {
    constant {
        "source": "premium",
    }
    required {
        "user": user,
    }
} }
