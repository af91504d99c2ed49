// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// Forum topic closed.
///
/// <https://core.telegram.org/bots/api#forumtopicclosed>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ForumTopicClosed {}

impl ForumTopicClosed {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { ForumTopicClosed {
} }
