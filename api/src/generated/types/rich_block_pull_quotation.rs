// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// A quotation that stands out.
///
/// <https://core.telegram.org/bots/api#richblockpullquotation>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichBlockPullQuotation {
    /// Text.
    pub text: RichText,
    /// Credit, optional.
    pub credit: Option<RichText>,
}

impl RichBlockPullQuotation {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into(), credit: None }
    }
}

setters! { RichBlockPullQuotation {
    value credit: RichText,
} }

object! { RichBlockPullQuotation {
    constant {
        "type": "pullquote",
    }
    required {
        "text": text,
    }
    optional {
        "credit": credit,
    }
} }
