// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::PhotoSize;

/// A round video message.
///
/// <https://core.telegram.org/bots/api#videonote>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VideoNote {
    /// File id.
    pub file_id: String,
    /// File unique id.
    pub file_unique_id: String,
    /// Length.
    pub length: i64,
    /// Duration.
    pub duration: i64,
    /// Thumbnail, optional.
    pub thumbnail: Option<PhotoSize>,
    /// File size, optional.
    pub file_size: Option<i64>,
}

impl VideoNote {
    /// With what is always there; the rest is absent.
    pub fn new(
        file_id: impl Into<String>,
        file_unique_id: impl Into<String>,
        length: impl Into<i64>,
        duration: impl Into<i64>,
    ) -> Self {
        Self {
            file_id: file_id.into(),
            file_unique_id: file_unique_id.into(),
            length: length.into(),
            duration: duration.into(),
            thumbnail: None,
            file_size: None,
        }
    }
}

setters! { VideoNote {
    value thumbnail: PhotoSize,
    value file_size: i64,
} }

object! { VideoNote {
    required {
        "file_id": file_id,
        "file_unique_id": file_unique_id,
        "length": length,
        "duration": duration,
    }
    optional {
        "thumbnail": thumbnail,
        "file_size": file_size,
    }
} }
