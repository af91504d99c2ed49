// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// A paragraph to send.
///
/// <https://core.telegram.org/bots/api#inputrichblockparagraph>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockParagraph {
    /// Text.
    pub text: RichText,
}

impl InputRichBlockParagraph {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

object! { InputRichBlockParagraph {
    constant {
        "type": "paragraph",
    }
    required {
        "text": text,
    }
} }
