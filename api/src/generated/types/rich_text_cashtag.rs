// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// A cashtag.
///
/// <https://core.telegram.org/bots/api#richtextcashtag>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichTextCashtag {
    /// Text.
    pub text: RichText,
    /// Cashtag.
    pub cashtag: String,
}

impl RichTextCashtag {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>, cashtag: impl Into<String>) -> Self {
        Self { text: text.into(), cashtag: cashtag.into() }
    }
}

object! { RichTextCashtag {
    constant {
        "type": "cashtag",
    }
    required {
        "text": text,
        "cashtag": cashtag,
    }
} }
