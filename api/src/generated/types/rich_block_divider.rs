// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A line between blocks.
///
/// <https://core.telegram.org/bots/api#richblockdivider>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RichBlockDivider {}

impl RichBlockDivider {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { RichBlockDivider {
    constant {
        "type": "divider",
    }
} }
