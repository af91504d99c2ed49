// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// A footer to send.
///
/// <https://core.telegram.org/bots/api#inputrichblockfooter>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockFooter {
    /// Text.
    pub text: RichText,
}

impl InputRichBlockFooter {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

object! { InputRichBlockFooter {
    constant {
        "type": "footer",
    }
    required {
        "text": text,
    }
} }
