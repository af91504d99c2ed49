// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{ListLabelType, RichBlock};

/// An item of a list.
///
/// <https://core.telegram.org/bots/api#richblocklistitem>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichBlockListItem {
    /// Label.
    pub label: String,
    /// Blocks.
    pub blocks: Vec<RichBlock>,
    /// Has checkbox, optional.
    pub has_checkbox: bool,
    /// Is checked, optional.
    pub is_checked: bool,
    /// Value, optional.
    pub value: Option<i64>,
    /// Type, optional.
    pub kind: Option<ListLabelType>,
}

impl RichBlockListItem {
    /// With what is always there; the rest is absent.
    pub fn new(label: impl Into<String>, blocks: impl IntoIterator<Item = impl Into<RichBlock>>) -> Self {
        Self {
            label: label.into(),
            blocks: blocks.into_iter().map(Into::into).collect(),
            has_checkbox: false,
            is_checked: false,
            value: None,
            kind: None,
        }
    }
}

setters! { RichBlockListItem {
    flag has_checkbox: bool,
    flag is_checked: bool,
    value value: i64,
    value kind: ListLabelType,
} }

object! { RichBlockListItem {
    required {
        "label": label,
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
