// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// Italic text.
///
/// <https://core.telegram.org/bots/api#richtextitalic>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichTextItalic {
    /// Text.
    pub text: RichText,
}

impl RichTextItalic {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

object! { RichTextItalic {
    constant {
        "type": "italic",
    }
    required {
        "text": text,
    }
} }
