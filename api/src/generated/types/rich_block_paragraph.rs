// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// A paragraph.
///
/// <https://core.telegram.org/bots/api#richblockparagraph>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichBlockParagraph {
    /// Text.
    pub text: RichText,
}

impl RichBlockParagraph {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

object! { RichBlockParagraph {
    constant {
        "type": "paragraph",
    }
    required {
        "text": text,
    }
} }
