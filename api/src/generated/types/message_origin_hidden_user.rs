// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A forwarded message of a user who hides the account.
///
/// <https://core.telegram.org/bots/api#messageoriginhiddenuser>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageOriginHiddenUser {
    /// Date.
    pub date: i64,
    /// Sender user name.
    pub sender_user_name: String,
}

impl MessageOriginHiddenUser {
    /// With what is always there; the rest is absent.
    pub fn new(date: impl Into<i64>, sender_user_name: impl Into<String>) -> Self {
        Self { date: date.into(), sender_user_name: sender_user_name.into() }
    }
}

object! { MessageOriginHiddenUser {
    constant {
        "type": "hidden_user",
    }
    required {
        "date": date,
        "sender_user_name": sender_user_name,
    }
} }
