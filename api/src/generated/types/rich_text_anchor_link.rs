// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// A link to a place in the same text.
///
/// <https://core.telegram.org/bots/api#richtextanchorlink>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichTextAnchorLink {
    /// Text.
    pub text: RichText,
    /// Anchor name.
    pub anchor_name: String,
}

impl RichTextAnchorLink {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>, anchor_name: impl Into<String>) -> Self {
        Self { text: text.into(), anchor_name: anchor_name.into() }
    }
}

object! { RichTextAnchorLink {
    constant {
        "type": "anchor_link",
    }
    required {
        "text": text,
        "anchor_name": anchor_name,
    }
} }
