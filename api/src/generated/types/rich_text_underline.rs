// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// Underlined text.
///
/// <https://core.telegram.org/bots/api#richtextunderline>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichTextUnderline {
    /// Text.
    pub text: RichText,
}

impl RichTextUnderline {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

object! { RichTextUnderline {
    constant {
        "type": "underline",
    }
    required {
        "text": text,
    }
} }
