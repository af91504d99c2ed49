// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A voice message.
///
/// <https://core.telegram.org/bots/api#voice>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Voice {
    /// File id.
    pub file_id: String,
    /// File unique id.
    pub file_unique_id: String,
    /// Duration.
    pub duration: i64,
    /// Mime type, optional.
    pub mime_type: Option<String>,
    /// File size, optional.
    pub file_size: Option<i64>,
}

impl Voice {
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
            mime_type: None,
            file_size: None,
        }
    }
}

setters! { Voice {
    value mime_type: String,
    value file_size: i64,
} }

object! { Voice {
    required {
        "file_id": file_id,
        "file_unique_id": file_unique_id,
        "duration": duration,
    }
    optional {
        "mime_type": mime_type,
        "file_size": file_size,
    }
} }
