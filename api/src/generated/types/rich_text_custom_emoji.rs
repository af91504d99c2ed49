// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A custom emoji.
///
/// <https://core.telegram.org/bots/api#richtextcustomemoji>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichTextCustomEmoji {
    /// Custom emoji id.
    pub custom_emoji_id: String,
    /// Alternative text.
    pub alternative_text: String,
}

impl RichTextCustomEmoji {
    /// With what is always there; the rest is absent.
    pub fn new(custom_emoji_id: impl Into<String>, alternative_text: impl Into<String>) -> Self {
        Self { custom_emoji_id: custom_emoji_id.into(), alternative_text: alternative_text.into() }
    }
}

object! { RichTextCustomEmoji {
    constant {
        "type": "custom_emoji",
    }
    required {
        "custom_emoji_id": custom_emoji_id,
        "alternative_text": alternative_text,
    }
} }
