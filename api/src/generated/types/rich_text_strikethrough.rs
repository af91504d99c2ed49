// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// Struck text.
///
/// <https://core.telegram.org/bots/api#richtextstrikethrough>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichTextStrikethrough {
    /// Text.
    pub text: RichText,
}

impl RichTextStrikethrough {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

object! { RichTextStrikethrough {
    constant {
        "type": "strikethrough",
    }
    required {
        "text": text,
    }
} }
