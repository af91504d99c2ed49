// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// A mention of a username.
///
/// <https://core.telegram.org/bots/api#richtextmention>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichTextMention {
    /// Text.
    pub text: RichText,
    /// Username.
    pub username: String,
}

impl RichTextMention {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>, username: impl Into<String>) -> Self {
        Self { text: text.into(), username: username.into() }
    }
}

object! { RichTextMention {
    constant {
        "type": "mention",
    }
    required {
        "text": text,
        "username": username,
    }
} }
