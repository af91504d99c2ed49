// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// Text below the line.
///
/// <https://core.telegram.org/bots/api#richtextsubscript>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichTextSubscript {
    /// Text.
    pub text: RichText,
}

impl RichTextSubscript {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

object! { RichTextSubscript {
    constant {
        "type": "subscript",
    }
    required {
        "text": text,
    }
} }
