// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{RichBlock, RichText};

/// Blocks that are folded below a summary.
///
/// <https://core.telegram.org/bots/api#richblockdetails>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichBlockDetails {
    /// Summary.
    pub summary: RichText,
    /// Blocks.
    pub blocks: Vec<RichBlock>,
    /// Is open, optional.
    pub is_open: bool,
}

impl RichBlockDetails {
    /// With what is always there; the rest is absent.
    pub fn new(summary: impl Into<RichText>, blocks: impl IntoIterator<Item = impl Into<RichBlock>>) -> Self {
        Self { summary: summary.into(), blocks: blocks.into_iter().map(Into::into).collect(), is_open: false }
    }
}

setters! { RichBlockDetails {
    flag is_open: bool,
} }

object! { RichBlockDetails {
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
