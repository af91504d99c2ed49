// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::User;

/// A user who was banned.
///
/// <https://core.telegram.org/bots/api#chatmemberbanned>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberBanned {
    /// User.
    pub user: User,
    /// Until date.
    pub until_date: i64,
}

impl ChatMemberBanned {
    /// With what is always there; the rest is absent.
    pub fn new(user: impl Into<User>, until_date: impl Into<i64>) -> Self {
        Self { user: user.into(), until_date: until_date.into() }
    }
}

object! { ChatMemberBanned {
    constant {
        "status": "kicked",
    }
    required {
        "user": user,
        "until_date": until_date,
    }
} }
