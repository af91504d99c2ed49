// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::InputRichBlockListItem;

/// A list to send.
///
/// <https://core.telegram.org/bots/api#inputrichblocklist>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockList {
    /// Items.
    pub items: Vec<InputRichBlockListItem>,
}

impl InputRichBlockList {
    /// With what is always there; the rest is absent.
    pub fn new(items: impl IntoIterator<Item = impl Into<InputRichBlockListItem>>) -> Self {
        Self { items: items.into_iter().map(Into::into).collect() }
    }
}

object! { InputRichBlockList {
    constant {
        "type": "list",
    }
    required {
        "items": items list,
    }
} }

carrier! { InputRichBlockList { items } }
