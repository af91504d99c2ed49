// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::User;

/// A forwarded message of a known user.
///
/// <https://core.telegram.org/bots/api#messageoriginuser>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageOriginUser {
    /// Date.
    pub date: i64,
    /// Sender user.
    pub sender_user: User,
}

impl MessageOriginUser {
    /// With what is always there; the rest is absent.
    pub fn new(date: impl Into<i64>, sender_user: impl Into<User>) -> Self {
        Self { date: date.into(), sender_user: sender_user.into() }
    }
}

object! { MessageOriginUser {
    constant {
        "type": "user",
    }
    required {
        "date": date,
        "sender_user": sender_user,
    }
} }
