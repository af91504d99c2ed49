// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::InputFile;

/// A live photo to send that is seen only after payment.
///
/// <https://core.telegram.org/bots/api#inputpaidmedialivephoto>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputPaidMediaLivePhoto {
    /// Media.
    pub media: InputFile,
    /// Photo.
    pub photo: InputFile,
}

impl InputPaidMediaLivePhoto {
    /// With what is always there; the rest is absent.
    pub fn new(media: impl Into<InputFile>, photo: impl Into<InputFile>) -> Self {
        Self { media: media.into(), photo: photo.into() }
    }
}

object! { InputPaidMediaLivePhoto {
    constant {
        "type": "live_photo",
    }
    required {
        "media": media,
        "photo": photo,
    }
} }

carrier! { InputPaidMediaLivePhoto { media, photo } }
