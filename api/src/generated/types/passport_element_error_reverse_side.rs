// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::PassportReverseSideType;

/// The reverse side of a document is wrong.
///
/// <https://core.telegram.org/bots/api#passportelementerrorreverseside>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PassportElementErrorReverseSide {
    /// Type.
    pub kind: PassportReverseSideType,
    /// File hash.
    pub file_hash: String,
    /// Message.
    pub message: String,
}

impl PassportElementErrorReverseSide {
    /// With what is always there; the rest is absent.
    pub fn new(
        kind: impl Into<PassportReverseSideType>,
        file_hash: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self { kind: kind.into(), file_hash: file_hash.into(), message: message.into() }
    }
}

object! { PassportElementErrorReverseSide {
    constant {
        "source": "reverse_side",
    }
    required {
        "type": kind,
        "file_hash": file_hash,
        "message": message,
    }
} }
