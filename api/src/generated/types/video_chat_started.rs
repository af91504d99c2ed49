// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// Video chat started.
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
