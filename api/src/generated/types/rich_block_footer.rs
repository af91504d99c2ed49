// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// A footer.
///
/// <https://core.telegram.org/bots/api#richblockfooter>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichBlockFooter {
    /// Text.
    pub text: RichText,
}

impl RichBlockFooter {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into() }
    }
}

object! { RichBlockFooter {
    constant {
        "type": "footer",
    }
    required {
        "text": text,
    }
} }
