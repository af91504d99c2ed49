// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::InputFile;

/// A moving profile photo to set.
///
/// <https://core.telegram.org/bots/api#inputprofilephotoanimated>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputProfilePhotoAnimated {
    /// Animation.
    pub animation: InputFile,
    /// Main frame timestamp, optional.
    pub main_frame_timestamp: Option<f64>,
}

impl InputProfilePhotoAnimated {
    /// With what is always there; the rest is absent.
    pub fn new(animation: impl Into<InputFile>) -> Self {
        Self { animation: animation.into(), main_frame_timestamp: None }
    }
}

setters! { InputProfilePhotoAnimated {
    value main_frame_timestamp: f64,
} }

object! { InputProfilePhotoAnimated {
    constant {
        "type": "animated",
    }
    required {
        "animation": animation,
    }
    optional {
        "main_frame_timestamp": main_frame_timestamp,
    }
} }

carrier! { InputProfilePhotoAnimated { animation } }
