// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A video chat is over, and how long it was.
///
/// <https://core.telegram.org/bots/api#videochatended>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VideoChatEnded {
    /// Duration.
    pub duration: i64,
}

impl VideoChatEnded {
    /// With what is always there; the rest is absent.
    pub fn new(duration: impl Into<i64>) -> Self {
        Self { duration: duration.into() }
    }
}

object! { VideoChatEnded {
    required {
        "duration": duration,
    }
} }
