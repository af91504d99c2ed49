// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::File;
use crate::{Bot, Call, Method};

/// Prepares a file for download, and tells its path.
///
/// <https://core.telegram.org/bots/api#getfile>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetFile {
    /// File id.
    pub file_id: String,
}

impl GetFile {
    /// With what is always there; the rest is absent.
    pub fn new(file_id: impl Into<String>) -> Self {
        Self { file_id: file_id.into() }
    }
}

object! { GetFile {
    required {
        "file_id": file_id,
    }
} }

impl Method for GetFile {
    const NAME: &'static str = "getFile";
    type Response = File;
}

impl Bot {
    /// Prepares a file for download, and tells its path.
    ///
    /// <https://core.telegram.org/bots/api#getfile>
    pub fn get_file(&self, file_id: impl Into<String>) -> Call<GetFile> {
        Call::new(self, GetFile::new(file_id))
    }
}
