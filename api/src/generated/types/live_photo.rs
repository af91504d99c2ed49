// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::PhotoSize;

/// A still picture with a short video around it.
///
/// <https://core.telegram.org/bots/api#livephoto>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LivePhoto {
    /// Photo, optional.
    pub photo: Option<Vec<PhotoSize>>,
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
    /// Mime type, optional.
    pub mime_type: Option<String>,
    /// File size, optional.
    pub file_size: Option<i64>,
}

impl LivePhoto {
    /// With what is always there; the rest is absent.
    pub fn new(
        file_id: impl Into<String>,
        file_unique_id: impl Into<String>,
        width: impl Into<i64>,
        height: impl Into<i64>,
        duration: impl Into<i64>,
    ) -> Self {
        Self {
            photo: None,
            file_id: file_id.into(),
            file_unique_id: file_unique_id.into(),
            width: width.into(),
            height: height.into(),
            duration: duration.into(),
            mime_type: None,
            file_size: None,
        }
    }
}

setters! { LivePhoto {
    list photo: PhotoSize,
    value mime_type: String,
    value file_size: i64,
} }

object! { LivePhoto {
    required {
        "file_id": file_id,
        "file_unique_id": file_unique_id,
        "width": width,
        "height": height,
        "duration": duration,
    }
    optional {
        "photo": photo list,
        "mime_type": mime_type,
        "file_size": file_size,
    }
} }
