// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// A link to a note.
///
/// <https://core.telegram.org/bots/api#richtextreferencelink>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichTextReferenceLink {
    /// Text.
    pub text: RichText,
    /// Reference name.
    pub reference_name: String,
}

impl RichTextReferenceLink {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>, reference_name: impl Into<String>) -> Self {
        Self { text: text.into(), reference_name: reference_name.into() }
    }
}

object! { RichTextReferenceLink {
    constant {
        "type": "reference_link",
    }
    required {
        "text": text,
        "reference_name": reference_name,
    }
} }
