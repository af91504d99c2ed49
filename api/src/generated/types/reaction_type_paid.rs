// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A reaction that was paid for.
///
/// <https://core.telegram.org/bots/api#reactiontypepaid>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReactionTypePaid {}

impl ReactionTypePaid {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { ReactionTypePaid {
    constant {
        "type": "paid",
    }
} }
