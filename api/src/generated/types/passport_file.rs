// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A file of Telegram Passport, encrypted.
///
/// <https://core.telegram.org/bots/api#passportfile>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PassportFile {
    /// File id.
    pub file_id: String,
    /// File unique id.
    pub file_unique_id: String,
    /// File size.
    pub file_size: i64,
    /// File date.
    pub file_date: i64,
}

impl PassportFile {
    /// With what is always there; the rest is absent.
    pub fn new(
        file_id: impl Into<String>,
        file_unique_id: impl Into<String>,
        file_size: impl Into<i64>,
        file_date: impl Into<i64>,
    ) -> Self {
        Self {
            file_id: file_id.into(),
            file_unique_id: file_unique_id.into(),
            file_size: file_size.into(),
            file_date: file_date.into(),
        }
    }
}

object! { PassportFile {
    required {
        "file_id": file_id,
        "file_unique_id": file_unique_id,
        "file_size": file_size,
        "file_date": file_date,
    }
} }
