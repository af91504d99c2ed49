// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A topic was closed; says nothing more.
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
