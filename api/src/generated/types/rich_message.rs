// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichBlock;

/// A text with headings, lists, tables and media.
///
/// <https://core.telegram.org/bots/api#richmessage>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichMessage {
    /// Blocks.
    pub blocks: Vec<RichBlock>,
    /// Is rtl, optional.
    pub is_rtl: Option<bool>,
}

impl RichMessage {
    /// With what is always there; the rest is absent.
    pub fn new(blocks: impl IntoIterator<Item = impl Into<RichBlock>>) -> Self {
        Self { blocks: blocks.into_iter().map(Into::into).collect(), is_rtl: None }
    }
}

setters! { RichMessage {
    choice is_rtl: bool,
} }

object! { RichMessage {
    required {
        "blocks": blocks list,
    }
    optional {
        "is_rtl": is_rtl,
    }
} }
