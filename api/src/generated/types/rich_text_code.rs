// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// Text in a fixed width.
///
/// <https://core.telegram.org/bots/api#richtextcode>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichTextCode {
    /// Text.
    pub text: RichText,
}

impl RichTextCode {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

object! { RichTextCode {
    constant {
        "type": "code",
    }
    required {
        "text": text,
    }
} }
