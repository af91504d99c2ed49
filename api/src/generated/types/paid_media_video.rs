// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::Video;

/// A video that was paid for.
///
/// <https://core.telegram.org/bots/api#paidmediavideo>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaidMediaVideo {
    /// Video.
    pub video: Video,
}

impl PaidMediaVideo {
    /// With what is always there; the rest is absent.
    pub fn new(video: impl Into<Video>) -> Self {
        Self { video: video.into() }
    }
}

object! { PaidMediaVideo {
    constant {
        "type": "video",
    }
    required {
        "video": video,
    }
} }
