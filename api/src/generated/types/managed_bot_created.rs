// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::User;

/// A bot was made that this bot manages.
///
/// <https://core.telegram.org/bots/api#managedbotcreated>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ManagedBotCreated {
    /// Bot.
    pub bot: User,
}

impl ManagedBotCreated {
    /// With what is always there; the rest is absent.
    pub fn new(bot: impl Into<User>) -> Self {
        Self { bot: bot.into() }
    }
}

object! { ManagedBotCreated {
    required {
        "bot": bot,
    }
} }
