// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// Bold text.
///
/// <https://core.telegram.org/bots/api#richtextbold>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichTextBold {
    /// Text.
    pub text: RichText,
}

impl RichTextBold {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

object! { RichTextBold {
    constant {
        "type": "bold",
    }
    required {
        "text": text,
    }
} }
