// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A video chat is planned.
///
/// <https://core.telegram.org/bots/api#videochatscheduled>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VideoChatScheduled {
    /// Start date.
    pub start_date: i64,
}

impl VideoChatScheduled {
    /// With what is always there; the rest is absent.
    pub fn new(start_date: impl Into<i64>) -> Self {
        Self { start_date: start_date.into() }
    }
}

object! { VideoChatScheduled {
    required {
        "start_date": start_date,
    }
} }
