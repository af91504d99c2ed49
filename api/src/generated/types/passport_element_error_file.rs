// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::PassportScanType;

/// A scan of a document is wrong.
///
/// <https://core.telegram.org/bots/api#passportelementerrorfile>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PassportElementErrorFile {
    /// Type.
    pub kind: PassportScanType,
    /// File hash.
    pub file_hash: String,
    /// Message.
    pub message: String,
}

impl PassportElementErrorFile {
    /// With what is always there; the rest is absent.
    pub fn new(
        kind: impl Into<PassportScanType>,
        file_hash: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self { kind: kind.into(), file_hash: file_hash.into(), message: message.into() }
    }
}

object! { PassportElementErrorFile {
    constant {
        "source": "file",
    }
    required {
        "type": kind,
        "file_hash": file_hash,
        "message": message,
    }
} }
