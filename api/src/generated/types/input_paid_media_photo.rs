// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::InputFile;

/// A photo to send that is seen only after payment.
///
/// <https://core.telegram.org/bots/api#inputpaidmediaphoto>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputPaidMediaPhoto {
    /// Media.
    pub media: InputFile,
}

impl InputPaidMediaPhoto {
    /// With what is always there; the rest is absent.
    pub fn new(media: impl Into<InputFile>) -> Self {
        Self { media: media.into() }
    }
}

object! { InputPaidMediaPhoto {
    constant {
        "type": "photo",
    }
    required {
        "media": media,
    }
} }

carrier! { InputPaidMediaPhoto { media } }
