// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// A sign that the answer is still being thought about.
///
/// <https://core.telegram.org/bots/api#richblockthinking>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichBlockThinking {
    /// Text.
    pub text: RichText,
}

impl RichBlockThinking {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

object! { RichBlockThinking {
    constant {
        "type": "thinking",
    }
    required {
        "text": text,
    }
} }
