// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// Text that is covered until it is touched.
///
/// <https://core.telegram.org/bots/api#richtextspoiler>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichTextSpoiler {
    /// Text.
    pub text: RichText,
}

impl RichTextSpoiler {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

object! { RichTextSpoiler {
    constant {
        "type": "spoiler",
    }
    required {
        "text": text,
    }
} }
