// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// Something that is not named more closely is wrong with a document.
///
/// <https://core.telegram.org/bots/api#passportelementerrorunspecified>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PassportElementErrorUnspecified {
    /// Type.
    pub kind: String,
    /// Element hash.
    pub element_hash: String,
    /// Message.
    pub message: String,
}

impl PassportElementErrorUnspecified {
    /// With what is always there; the rest is absent.
    pub fn new(kind: impl Into<String>, element_hash: impl Into<String>, message: impl Into<String>) -> Self {
        Self { kind: kind.into(), element_hash: element_hash.into(), message: message.into() }
    }
}

object! { PassportElementErrorUnspecified {
    constant {
        "source": "unspecified",
    }
    required {
        "type": kind,
        "element_hash": element_hash,
        "message": message,
    }
} }
