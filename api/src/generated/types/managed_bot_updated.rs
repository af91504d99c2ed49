// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::User;

/// A managed bot was made, or its token or owner has changed.
///
/// <https://core.telegram.org/bots/api#managedbotupdated>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ManagedBotUpdated {
    /// User.
    pub user: User,
    /// Bot.
    pub bot: User,
}

impl ManagedBotUpdated {
    /// With what is always there; the rest is absent.
    pub fn new(user: impl Into<User>, bot: impl Into<User>) -> Self {
        Self { user: user.into(), bot: bot.into() }
    }
}

object! { ManagedBotUpdated {
    required {
        "user": user,
        "bot": bot,
    }
} }
