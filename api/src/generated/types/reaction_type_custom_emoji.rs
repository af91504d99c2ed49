// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A reaction with a custom emoji.
///
/// <https://core.telegram.org/bots/api#reactiontypecustomemoji>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReactionTypeCustomEmoji {
    /// Custom emoji id.
    pub custom_emoji_id: String,
}

impl ReactionTypeCustomEmoji {
    /// With what is always there; the rest is absent.
    pub fn new(custom_emoji_id: impl Into<String>) -> Self {
        Self { custom_emoji_id: custom_emoji_id.into() }
    }
}

object! { ReactionTypeCustomEmoji {
    constant {
        "type": "custom_emoji",
    }
    required {
        "custom_emoji_id": custom_emoji_id,
    }
} }
