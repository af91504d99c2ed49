// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::PhotoSize;

/// A file of any sort.
///
/// <https://core.telegram.org/bots/api#document>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Document {
    /// File id.
    pub file_id: String,
    /// File unique id.
    pub file_unique_id: String,
    /// Thumbnail, optional.
    pub thumbnail: Option<PhotoSize>,
    /// File name, optional.
    pub file_name: Option<String>,
    /// Mime type, optional.
    pub mime_type: Option<String>,
    /// File size, optional.
    pub file_size: Option<i64>,
}

impl Document {
    /// With what is always there; the rest is absent.
    pub fn new(file_id: impl Into<String>, file_unique_id: impl Into<String>) -> Self {
        Self {
            file_id: file_id.into(),
            file_unique_id: file_unique_id.into(),
            thumbnail: None,
            file_name: None,
            mime_type: None,
            file_size: None,
        }
    }
}

setters! { Document {
    value thumbnail: PhotoSize,
    value file_name: String,
    value mime_type: String,
    value file_size: i64,
} }

object! { Document {
    required {
        "file_id": file_id,
        "file_unique_id": file_unique_id,
    }
    optional {
        "thumbnail": thumbnail,
        "file_name": file_name,
        "mime_type": mime_type,
        "file_size": file_size,
    }
} }
