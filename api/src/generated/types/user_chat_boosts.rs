// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::ChatBoost;

/// The boosts that a user has given to a chat.
///
/// <https://core.telegram.org/bots/api#userchatboosts>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserChatBoosts {
    /// Boosts.
    pub boosts: Vec<ChatBoost>,
}

impl UserChatBoosts {
    /// With what is always there; the rest is absent.
    pub fn new(boosts: impl IntoIterator<Item = impl Into<ChatBoost>>) -> Self {
        Self { boosts: boosts.into_iter().map(Into::into).collect() }
    }
}

object! { UserChatBoosts {
    required {
        "boosts": boosts list,
    }
} }
