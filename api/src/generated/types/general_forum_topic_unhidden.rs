// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The general topic is shown again; says nothing more.
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
