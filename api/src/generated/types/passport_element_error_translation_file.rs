// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::PassportTranslationType;

/// A scan of a document's translation is wrong.
///
/// <https://core.telegram.org/bots/api#passportelementerrortranslationfile>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PassportElementErrorTranslationFile {
    /// Type.
    pub kind: PassportTranslationType,
    /// File hash.
    pub file_hash: String,
    /// Message.
    pub message: String,
}

impl PassportElementErrorTranslationFile {
    /// With what is always there; the rest is absent.
    pub fn new(
        kind: impl Into<PassportTranslationType>,
        file_hash: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self { kind: kind.into(), file_hash: file_hash.into(), message: message.into() }
    }
}

object! { PassportElementErrorTranslationFile {
    constant {
        "source": "translation_file",
    }
    required {
        "type": kind,
        "file_hash": file_hash,
        "message": message,
    }
} }
