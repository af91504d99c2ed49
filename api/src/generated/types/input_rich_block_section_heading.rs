// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// A heading to send.
///
/// <https://core.telegram.org/bots/api#inputrichblocksectionheading>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockSectionHeading {
    /// Text.
    pub text: RichText,
    /// Size, 1 to 6.
    pub size: i64,
}

impl InputRichBlockSectionHeading {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>, size: impl Into<i64>) -> Self {
        Self { text: text.into(), size: size.into() }
    }
}

object! { InputRichBlockSectionHeading {
    constant {
        "type": "heading",
    }
    required {
        "text": text,
        "size": size,
    }
} }
