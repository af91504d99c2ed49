// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::PhotoSize;

/// A GIF or a video without sound.
///
/// <https://core.telegram.org/bots/api#animation>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Animation {
    /// File id.
    pub file_id: String,
    /// File unique id.
    pub file_unique_id: String,
    /// Width.
    pub width: i64,
    /// Height.
    pub height: i64,
    /// Duration.
    pub duration: i64,
    /// Thumbnail, optional.
    pub thumbnail: Option<PhotoSize>,
    /// File name, optional.
    pub file_name: Option<String>,
    /// Mime type, optional.
    pub mime_type: Option<String>,
    /// File size, optional.
    pub file_size: Option<i64>,
}

impl Animation {
    /// With what is always there; the rest is absent.
    pub fn new(
        file_id: impl Into<String>,
        file_unique_id: impl Into<String>,
        width: impl Into<i64>,
        height: impl Into<i64>,
        duration: impl Into<i64>,
    ) -> Self {
        Self {
            file_id: file_id.into(),
            file_unique_id: file_unique_id.into(),
            width: width.into(),
            height: height.into(),
            duration: duration.into(),
            thumbnail: None,
            file_name: None,
            mime_type: None,
            file_size: None,
        }
    }
}

setters! { Animation {
    value thumbnail: PhotoSize,
    value file_name: String,
    value mime_type: String,
    value file_size: i64,
} }

object! { Animation {
    required {
        "file_id": file_id,
        "file_unique_id": file_unique_id,
        "width": width,
        "height": height,
        "duration": duration,
    }
    optional {
        "thumbnail": thumbnail,
        "file_name": file_name,
        "mime_type": mime_type,
        "file_size": file_size,
    }
} }
