// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// A hashtag.
///
/// <https://core.telegram.org/bots/api#richtexthashtag>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichTextHashtag {
    /// Text.
    pub text: RichText,
    /// Hashtag.
    pub hashtag: String,
}

impl RichTextHashtag {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>, hashtag: impl Into<String>) -> Self {
        Self { text: text.into(), hashtag: hashtag.into() }
    }
}

object! { RichTextHashtag {
    constant {
        "type": "hashtag",
    }
    required {
        "text": text,
        "hashtag": hashtag,
    }
} }
