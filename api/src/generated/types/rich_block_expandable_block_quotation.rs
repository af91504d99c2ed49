// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// A quotation that is folded until it is opened.
///
/// <https://core.telegram.org/bots/api#richblockexpandableblockquotation>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichBlockExpandableBlockQuotation {
    /// Text.
    pub text: RichText,
    /// Credit, optional.
    pub credit: Option<RichText>,
}

impl RichBlockExpandableBlockQuotation {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into(), credit: None }
    }
}

setters! { RichBlockExpandableBlockQuotation {
    value credit: RichText,
} }

object! { RichBlockExpandableBlockQuotation {
    constant {
        "type": "expandable_blockquote",
    }
    required {
        "text": text,
    }
    optional {
        "credit": credit,
    }
} }
