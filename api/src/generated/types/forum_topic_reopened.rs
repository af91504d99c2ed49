// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A closed topic is open again; says nothing more.
///
/// <https://core.telegram.org/bots/api#forumtopicreopened>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ForumTopicReopened {}

impl ForumTopicReopened {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { ForumTopicReopened {
} }
