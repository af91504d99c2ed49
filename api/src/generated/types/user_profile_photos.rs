// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::PhotoSize;

/// The profile photos of a user.
///
/// <https://core.telegram.org/bots/api#userprofilephotos>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserProfilePhotos {
    /// Total count.
    pub total_count: i64,
    /// Photos.
    pub photos: Vec<Vec<PhotoSize>>,
}

impl UserProfilePhotos {
    /// With what is always there; the rest is absent.
    pub fn new(
        total_count: impl Into<i64>,
        photos: impl IntoIterator<Item = impl IntoIterator<Item = impl Into<PhotoSize>>>,
    ) -> Self {
        Self {
            total_count: total_count.into(),
            photos: photos.into_iter().map(|row| row.into_iter().map(Into::into).collect()).collect(),
        }
    }
}

object! { UserProfilePhotos {
    required {
        "total_count": total_count,
        "photos": photos rows,
    }
} }
