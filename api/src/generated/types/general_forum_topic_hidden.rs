// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The general topic was hidden; says nothing more.
///
/// <https://core.telegram.org/bots/api#generalforumtopichidden>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GeneralForumTopicHidden {}

impl GeneralForumTopicHidden {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { GeneralForumTopicHidden {
} }
