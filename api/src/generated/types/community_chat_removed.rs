// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The chat was taken out of a community.
///
/// <https://core.telegram.org/bots/api#communitychatremoved>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CommunityChatRemoved {}

impl CommunityChatRemoved {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { CommunityChatRemoved {
} }
