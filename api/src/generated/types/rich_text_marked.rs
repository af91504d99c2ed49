// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// Text marked as with a pen.
///
/// <https://core.telegram.org/bots/api#richtextmarked>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichTextMarked {
    /// Text.
    pub text: RichText,
}

impl RichTextMarked {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

object! { RichTextMarked {
    constant {
        "type": "marked",
    }
    required {
        "text": text,
    }
} }
