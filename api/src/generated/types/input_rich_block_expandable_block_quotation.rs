// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// A quotation to send that is folded until it is opened.
///
/// <https://core.telegram.org/bots/api#inputrichblockexpandableblockquotation>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockExpandableBlockQuotation {
    /// Text.
    pub text: RichText,
    /// Credit, optional.
    pub credit: Option<RichText>,
}

impl InputRichBlockExpandableBlockQuotation {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into(), credit: None }
    }
}

setters! { InputRichBlockExpandableBlockQuotation {
    value credit: RichText,
} }

object! { InputRichBlockExpandableBlockQuotation {
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
