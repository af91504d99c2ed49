// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// Text that keeps its layout, such as code.
///
/// <https://core.telegram.org/bots/api#richblockpreformatted>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichBlockPreformatted {
    /// Text.
    pub text: RichText,
    /// Language, optional.
    pub language: Option<String>,
}

impl RichBlockPreformatted {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into(), language: None }
    }
}

setters! { RichBlockPreformatted {
    value language: String,
} }

object! { RichBlockPreformatted {
    constant {
        "type": "pre",
    }
    required {
        "text": text,
    }
    optional {
        "language": language,
    }
} }
