// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InputRichBlock, RichText};

/// A quotation to send.
///
/// <https://core.telegram.org/bots/api#inputrichblockblockquotation>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockBlockQuotation {
    /// Blocks.
    pub blocks: Vec<InputRichBlock>,
    /// Credit, optional.
    pub credit: Option<RichText>,
}

impl InputRichBlockBlockQuotation {
    /// With what is always there; the rest is absent.
    pub fn new(blocks: impl IntoIterator<Item = impl Into<InputRichBlock>>) -> Self {
        Self { blocks: blocks.into_iter().map(Into::into).collect(), credit: None }
    }
}

setters! { InputRichBlockBlockQuotation {
    value credit: RichText,
} }

object! { InputRichBlockBlockQuotation {
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

carrier! { InputRichBlockBlockQuotation { blocks } }
