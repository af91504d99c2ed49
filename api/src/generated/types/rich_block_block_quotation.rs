// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{RichBlock, RichText};

/// A quotation.
///
/// <https://core.telegram.org/bots/api#richblockblockquotation>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichBlockBlockQuotation {
    /// Blocks.
    pub blocks: Vec<RichBlock>,
    /// Credit, optional.
    pub credit: Option<RichText>,
}

impl RichBlockBlockQuotation {
    /// With what is always there; the rest is absent.
    pub fn new(blocks: impl IntoIterator<Item = impl Into<RichBlock>>) -> Self {
        Self { blocks: blocks.into_iter().map(Into::into).collect(), credit: None }
    }
}

setters! { RichBlockBlockQuotation {
    value credit: RichText,
} }

object! { RichBlockBlockQuotation {
    constant {
        "type": "blockquote",
    }
    required {
        "blocks": blocks list,
    }
    optional {
        "credit": credit,
    }
} }
