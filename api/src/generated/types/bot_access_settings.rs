// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::User;

/// Who may use a bot.
///
/// <https://core.telegram.org/bots/api#botaccesssettings>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BotAccessSettings {
    /// Is access restricted.
    pub is_access_restricted: bool,
    /// Added users, optional.
    pub added_users: Option<Vec<User>>,
}

impl BotAccessSettings {
    /// With what is always there; the rest is absent.
    pub fn new(is_access_restricted: bool) -> Self {
        Self { is_access_restricted, added_users: None }
    }
}

setters! { BotAccessSettings {
    list added_users: User,
} }

object! { BotAccessSettings {
    booleans {
        "is_access_restricted": is_access_restricted,
    }
    optional {
        "added_users": added_users list,
    }
} }
