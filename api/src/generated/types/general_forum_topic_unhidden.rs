// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// General forum topic unhidden.
///
/// <https://core.telegram.org/bots/api#generalforumtopicunhidden>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GeneralForumTopicUnhidden {}

impl GeneralForumTopicUnhidden {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { GeneralForumTopicUnhidden {
} }
