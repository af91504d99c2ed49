// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::ReactionEmoji;

/// A reaction with an ordinary emoji.
///
/// <https://core.telegram.org/bots/api#reactiontypeemoji>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReactionTypeEmoji {
    /// Emoji.
    pub emoji: ReactionEmoji,
}

impl ReactionTypeEmoji {
    /// With what is always there; the rest is absent.
    pub fn new(emoji: impl Into<ReactionEmoji>) -> Self {
        Self { emoji: emoji.into() }
    }
}

object! { ReactionTypeEmoji {
    constant {
        "type": "emoji",
    }
    required {
        "emoji": emoji,
    }
} }
