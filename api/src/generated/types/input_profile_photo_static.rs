// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::InputFile;

/// A still profile photo to set.
///
/// <https://core.telegram.org/bots/api#inputprofilephotostatic>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputProfilePhotoStatic {
    /// Photo.
    pub photo: InputFile,
}

impl InputProfilePhotoStatic {
    /// With what is always there; the rest is absent.
    pub fn new(photo: impl Into<InputFile>) -> Self {
        Self { photo: photo.into() }
    }
}

object! { InputProfilePhotoStatic {
    constant {
        "type": "static",
    }
    required {
        "photo": photo,
    }
} }

carrier! { InputProfilePhotoStatic { photo } }
