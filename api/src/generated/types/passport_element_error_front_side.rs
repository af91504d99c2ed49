// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::PassportFrontSideType;

/// The front side of a document is wrong.
///
/// <https://core.telegram.org/bots/api#passportelementerrorfrontside>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PassportElementErrorFrontSide {
    /// Type.
    pub kind: PassportFrontSideType,
    /// File hash.
    pub file_hash: String,
    /// Message.
    pub message: String,
}

impl PassportElementErrorFrontSide {
    /// With what is always there; the rest is absent.
    pub fn new(
        kind: impl Into<PassportFrontSideType>,
        file_hash: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self { kind: kind.into(), file_hash: file_hash.into(), message: message.into() }
    }
}

object! { PassportElementErrorFrontSide {
    constant {
        "source": "front_side",
    }
    required {
        "type": kind,
        "file_hash": file_hash,
        "message": message,
    }
} }
