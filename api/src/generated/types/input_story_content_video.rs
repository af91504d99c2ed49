// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::InputFile;

/// A video to post as a story.
///
/// <https://core.telegram.org/bots/api#inputstorycontentvideo>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputStoryContentVideo {
    /// Video, at most 30 MB.
    pub video: InputFile,
    /// Duration, optional, 0 to 60.
    pub duration: Option<f64>,
    /// Cover frame timestamp, optional.
    pub cover_frame_timestamp: Option<f64>,
    /// Is animation, optional.
    pub is_animation: Option<bool>,
}

impl InputStoryContentVideo {
    /// With what is always there; the rest is absent.
    pub fn new(video: impl Into<InputFile>) -> Self {
        Self { video: video.into(), duration: None, cover_frame_timestamp: None, is_animation: None }
    }
}

setters! { InputStoryContentVideo {
    value duration: f64,
    value cover_frame_timestamp: f64,
    choice is_animation: bool,
} }

object! { InputStoryContentVideo {
    constant {
        "type": "video",
    }
    required {
        "video": video,
    }
    optional {
        "duration": duration,
        "cover_frame_timestamp": cover_frame_timestamp,
        "is_animation": is_animation,
    }
} }

carrier! { InputStoryContentVideo { video } }
