// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A line between blocks to send.
///
/// <https://core.telegram.org/bots/api#inputrichblockdivider>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockDivider {}

impl InputRichBlockDivider {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { InputRichBlockDivider {
    constant {
        "type": "divider",
    }
} }
