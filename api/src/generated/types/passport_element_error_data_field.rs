// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::PassportDataFieldType;

/// A field of a document is wrong.
///
/// <https://core.telegram.org/bots/api#passportelementerrordatafield>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PassportElementErrorDataField {
    /// Type.
    pub kind: PassportDataFieldType,
    /// Field name.
    pub field_name: String,
    /// Data hash.
    pub data_hash: String,
    /// Message.
    pub message: String,
}

impl PassportElementErrorDataField {
    /// With what is always there; the rest is absent.
    pub fn new(
        kind: impl Into<PassportDataFieldType>,
        field_name: impl Into<String>,
        data_hash: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            kind: kind.into(),
            field_name: field_name.into(),
            data_hash: data_hash.into(),
            message: message.into(),
        }
    }
}

object! { PassportElementErrorDataField {
    constant {
        "source": "data",
    }
    required {
        "type": kind,
        "field_name": field_name,
        "data_hash": data_hash,
        "message": message,
    }
} }
