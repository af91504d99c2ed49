// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// A note that the text refers to.
///
/// <https://core.telegram.org/bots/api#richtextreference>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichTextReference {
    /// Text.
    pub text: RichText,
    /// Name.
    pub name: String,
}

impl RichTextReference {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>, name: impl Into<String>) -> Self {
        Self { text: text.into(), name: name.into() }
    }
}

object! { RichTextReference {
    constant {
        "type": "reference",
    }
    required {
        "text": text,
        "name": name,
    }
} }
