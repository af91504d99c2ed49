// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::InputFile;

/// A photo to post as a story.
///
/// <https://core.telegram.org/bots/api#inputstorycontentphoto>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputStoryContentPhoto {
    /// Photo, at most 10 MB.
    pub photo: InputFile,
}

impl InputStoryContentPhoto {
    /// With what is always there; the rest is absent.
    pub fn new(photo: impl Into<InputFile>) -> Self {
        Self { photo: photo.into() }
    }
}

object! { InputStoryContentPhoto {
    constant {
        "type": "photo",
    }
    required {
        "photo": photo,
    }
} }

carrier! { InputStoryContentPhoto { photo } }
