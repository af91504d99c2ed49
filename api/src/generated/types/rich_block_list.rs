// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichBlockListItem;

/// A list.
///
/// <https://core.telegram.org/bots/api#richblocklist>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichBlockList {
    /// Items.
    pub items: Vec<RichBlockListItem>,
}

impl RichBlockList {
    /// With what is always there; the rest is absent.
    pub fn new(items: impl IntoIterator<Item = impl Into<RichBlockListItem>>) -> Self {
        Self { items: items.into_iter().map(Into::into).collect() }
    }
}

object! { RichBlockList {
    constant {
        "type": "list",
    }
    required {
        "items": items list,
    }
} }
