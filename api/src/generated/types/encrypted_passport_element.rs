// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{PassportElementType, PassportFile};

/// A document of Telegram Passport, encrypted.
///
/// <https://core.telegram.org/bots/api#encryptedpassportelement>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EncryptedPassportElement {
    /// Type.
    pub kind: PassportElementType,
    /// Data, optional.
    pub data: Option<String>,
    /// Phone number, optional.
    pub phone_number: Option<String>,
    /// Email, optional.
    pub email: Option<String>,
    /// Files, optional.
    pub files: Option<Vec<PassportFile>>,
    /// Front side, optional.
    pub front_side: Option<PassportFile>,
    /// Reverse side, optional.
    pub reverse_side: Option<PassportFile>,
    /// Selfie, optional.
    pub selfie: Option<PassportFile>,
    /// Translation, optional.
    pub translation: Option<Vec<PassportFile>>,
    /// Hash.
    pub hash: String,
}

impl EncryptedPassportElement {
    /// With what is always there; the rest is absent.
    pub fn new(kind: impl Into<PassportElementType>, hash: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            data: None,
            phone_number: None,
            email: None,
            files: None,
            front_side: None,
            reverse_side: None,
            selfie: None,
            translation: None,
            hash: hash.into(),
        }
    }
}

setters! { EncryptedPassportElement {
    value data: String,
    value phone_number: String,
    value email: String,
    list files: PassportFile,
    value front_side: PassportFile,
    value reverse_side: PassportFile,
    value selfie: PassportFile,
    list translation: PassportFile,
} }

object! { EncryptedPassportElement {
    required {
        "type": kind,
        "hash": hash,
    }
    optional {
        "data": data,
        "phone_number": phone_number,
        "email": email,
        "files": files list,
        "front_side": front_side,
        "reverse_side": reverse_side,
        "selfie": selfie,
        "translation": translation list,
    }
} }
