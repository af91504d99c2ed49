// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// One size of a photo, or a thumbnail.
///
/// <https://core.telegram.org/bots/api#photosize>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PhotoSize {
    /// File id.
    pub file_id: String,
    /// File unique id.
    pub file_unique_id: String,
    /// Width.
    pub width: i64,
    /// Height.
    pub height: i64,
    /// File size, optional.
    pub file_size: Option<i64>,
}

impl PhotoSize {
    /// With what is always there; the rest is absent.
    pub fn new(
        file_id: impl Into<String>,
        file_unique_id: impl Into<String>,
        width: impl Into<i64>,
        height: impl Into<i64>,
    ) -> Self {
        Self {
            file_id: file_id.into(),
            file_unique_id: file_unique_id.into(),
            width: width.into(),
            height: height.into(),
            file_size: None,
        }
    }
}

setters! { PhotoSize {
    value file_size: i64,
} }

object! { PhotoSize {
    required {
        "file_id": file_id,
        "file_unique_id": file_unique_id,
        "width": width,
        "height": height,
    }
    optional {
        "file_size": file_size,
    }
} }
