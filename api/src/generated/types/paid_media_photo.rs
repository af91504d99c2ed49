// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::PhotoSize;

/// A photo that was paid for.
///
/// <https://core.telegram.org/bots/api#paidmediaphoto>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaidMediaPhoto {
    /// Photo.
    pub photo: Vec<PhotoSize>,
}

impl PaidMediaPhoto {
    /// With what is always there; the rest is absent.
    pub fn new(photo: impl IntoIterator<Item = impl Into<PhotoSize>>) -> Self {
        Self { photo: photo.into_iter().map(Into::into).collect() }
    }
}

object! { PaidMediaPhoto {
    constant {
        "type": "photo",
    }
    required {
        "photo": photo list,
    }
} }
