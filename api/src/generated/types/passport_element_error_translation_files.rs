// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::PassportTranslationType;

/// The scans of a document's translation are wrong.
///
/// <https://core.telegram.org/bots/api#passportelementerrortranslationfiles>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PassportElementErrorTranslationFiles {
    /// Type.
    pub kind: PassportTranslationType,
    /// File hashes.
    pub file_hashes: Vec<String>,
    /// Message.
    pub message: String,
}

impl PassportElementErrorTranslationFiles {
    /// With what is always there; the rest is absent.
    pub fn new(
        kind: impl Into<PassportTranslationType>,
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

object! { PassportElementErrorTranslationFiles {
    constant {
        "source": "translation_files",
    }
    required {
        "type": kind,
        "file_hashes": file_hashes list,
        "message": message,
    }
} }
