// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::PassportScanType;

/// The scans of a document are wrong.
///
/// <https://core.telegram.org/bots/api#passportelementerrorfiles>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PassportElementErrorFiles {
    /// Type.
    pub kind: PassportScanType,
    /// File hashes.
    pub file_hashes: Vec<String>,
    /// Message.
    pub message: String,
}

impl PassportElementErrorFiles {
    /// With what is always there; the rest is absent.
    pub fn new(
        kind: impl Into<PassportScanType>,
        file_hashes: impl IntoIterator<Item = impl Into<String>>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            kind: kind.into(),
            file_hashes: file_hashes.into_iter().map(Into::into).collect(),
            message: message.into(),
        }
    }
}

object! { PassportElementErrorFiles {
    constant {
        "source": "files",
    }
    required {
        "type": kind,
        "file_hashes": file_hashes list,
        "message": message,
    }
} }
