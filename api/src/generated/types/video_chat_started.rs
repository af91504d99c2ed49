// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A video chat has begun; says nothing more.
///
/// <https://core.telegram.org/bots/api#videochatstarted>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoChatStarted {}

impl VideoChatStarted {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { VideoChatStarted {
} }
