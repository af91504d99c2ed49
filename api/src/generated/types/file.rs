// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A file that can be downloaded for a while.
///
/// <https://core.telegram.org/bots/api#file>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// File id.
    pub file_id: String,
    /// File unique id.
    pub file_unique_id: String,
    /// File size, optional.
    pub file_size: Option<i64>,
    /// File path, optional.
    pub file_path: Option<String>,
}

impl File {
    /// With what is always there; the rest is absent.
    pub fn new(file_id: impl Into<String>, file_unique_id: impl Into<String>) -> Self {
        Self {
            file_id: file_id.into(),
            file_unique_id: file_unique_id.into(),
            file_size: None,
            file_path: None,
        }
    }
}

setters! { File {
    value file_size: i64,
    value file_path: String,
} }

object! { File {
    required {
        "file_id": file_id,
        "file_unique_id": file_unique_id,
    }
    optional {
        "file_size": file_size,
        "file_path": file_path,
    }
} }
