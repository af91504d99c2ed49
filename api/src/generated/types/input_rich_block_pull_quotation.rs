// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// A quotation to send that stands out.
///
/// <https://core.telegram.org/bots/api#inputrichblockpullquotation>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockPullQuotation {
    /// Text.
    pub text: RichText,
    /// Credit, optional.
    pub credit: Option<RichText>,
}

impl InputRichBlockPullQuotation {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into(), credit: None }
    }
}

setters! { InputRichBlockPullQuotation {
    value credit: RichText,
} }

object! { InputRichBlockPullQuotation {
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
