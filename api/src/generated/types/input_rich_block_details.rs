// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InputRichBlock, RichText};

/// Blocks to send that are folded below a summary.
///
/// <https://core.telegram.org/bots/api#inputrichblockdetails>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockDetails {
    /// Summary.
    pub summary: RichText,
    /// Blocks.
    pub blocks: Vec<InputRichBlock>,
    /// Is open, optional.
    pub is_open: bool,
}

impl InputRichBlockDetails {
    /// With what is always there; the rest is absent.
    pub fn new(
        summary: impl Into<RichText>,
        blocks: impl IntoIterator<Item = impl Into<InputRichBlock>>,
    ) -> Self {
        Self { summary: summary.into(), blocks: blocks.into_iter().map(Into::into).collect(), is_open: false }
    }
}

setters! { InputRichBlockDetails {
    flag is_open: bool,
} }

object! { InputRichBlockDetails {
    constant {
        "type": "details",
    }
    required {
        "summary": summary,
        "blocks": blocks list,
    }
    flags {
        "is_open": is_open,
    }
} }

carrier! { InputRichBlockDetails { blocks } }
