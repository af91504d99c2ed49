// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InputRichBlock, ListLabelType};

/// An item of a list to send.
///
/// <https://core.telegram.org/bots/api#inputrichblocklistitem>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockListItem {
    /// Blocks.
    pub blocks: Vec<InputRichBlock>,
    /// Has checkbox, optional.
    pub has_checkbox: bool,
    /// Is checked, optional.
    pub is_checked: bool,
    /// Value, optional.
    pub value: Option<i64>,
    /// Type, optional.
    pub kind: Option<ListLabelType>,
}

impl InputRichBlockListItem {
    /// With what is always there; the rest is absent.
    pub fn new(blocks: impl IntoIterator<Item = impl Into<InputRichBlock>>) -> Self {
        Self {
            blocks: blocks.into_iter().map(Into::into).collect(),
            has_checkbox: false,
            is_checked: false,
            value: None,
            kind: None,
        }
    }
}

setters! { InputRichBlockListItem {
    flag has_checkbox: bool,
    flag is_checked: bool,
    value value: i64,
    value kind: ListLabelType,
} }

object! { InputRichBlockListItem {
    required {
        "blocks": blocks list,
    }
    optional {
        "value": value,
        "type": kind,
    }
    flags {
        "has_checkbox": has_checkbox,
        "is_checked": is_checked,
    }
} }

carrier! { InputRichBlockListItem { blocks } }
