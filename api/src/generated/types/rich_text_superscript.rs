// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// Text above the line.
///
/// <https://core.telegram.org/bots/api#richtextsuperscript>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichTextSuperscript {
    /// Text.
    pub text: RichText,
}

impl RichTextSuperscript {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

object! { RichTextSuperscript {
    constant {
        "type": "superscript",
    }
    required {
        "text": text,
    }
} }
