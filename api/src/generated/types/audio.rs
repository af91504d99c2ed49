// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::PhotoSize;

/// A piece of music.
///
/// <https://core.telegram.org/bots/api#audio>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Audio {
    /// File id.
    pub file_id: String,
    /// File unique id.
    pub file_unique_id: String,
    /// Duration.
    pub duration: i64,
    /// Performer, optional.
    pub performer: Option<String>,
    /// Title, optional.
    pub title: Option<String>,
    /// File name, optional.
    pub file_name: Option<String>,
    /// Mime type, optional.
    pub mime_type: Option<String>,
    /// File size, optional.
    pub file_size: Option<i64>,
    /// Thumbnail, optional.
    pub thumbnail: Option<PhotoSize>,
}

impl Audio {
    /// With what is always there; the rest is absent.
    pub fn new(
        file_id: impl Into<String>,
        file_unique_id: impl Into<String>,
        duration: impl Into<i64>,
    ) -> Self {
        Self {
            file_id: file_id.into(),
            file_unique_id: file_unique_id.into(),
            duration: duration.into(),
            performer: None,
            title: None,
            file_name: None,
            mime_type: None,
            file_size: None,
            thumbnail: None,
        }
    }
}

setters! { Audio {
    value performer: String,
    value title: String,
    value file_name: String,
    value mime_type: String,
    value file_size: i64,
    value thumbnail: PhotoSize,
} }

object! { Audio {
    required {
        "file_id": file_id,
        "file_unique_id": file_unique_id,
        "duration": duration,
    }
    optional {
        "performer": performer,
        "title": title,
        "file_name": file_name,
        "mime_type": mime_type,
        "file_size": file_size,
        "thumbnail": thumbnail,
    }
} }
