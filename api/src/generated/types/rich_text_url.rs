// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// A text that opens a link.
///
/// <https://core.telegram.org/bots/api#richtexturl>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichTextUrl {
    /// Text.
    pub text: RichText,
    /// Url.
    pub url: String,
}

impl RichTextUrl {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>, url: impl Into<String>) -> Self {
        Self { text: text.into(), url: url.into() }
    }
}

object! { RichTextUrl {
    constant {
        "type": "url",
    }
    required {
        "text": text,
        "url": url,
    }
} }
