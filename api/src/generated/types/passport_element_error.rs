// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{
    PassportElementErrorDataField, PassportElementErrorFile, PassportElementErrorFiles,
    PassportElementErrorFrontSide, PassportElementErrorReverseSide, PassportElementErrorSelfie,
    PassportElementErrorTranslationFile, PassportElementErrorTranslationFiles,
    PassportElementErrorUnspecified,
};

/// Something that is wrong with a document of Telegram Passport.
///
/// <https://core.telegram.org/bots/api#passportelementerror>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PassportElementError {
    /// See [`PassportElementErrorDataField`].
    DataField(Box<PassportElementErrorDataField>),
    /// See [`PassportElementErrorFrontSide`].
    FrontSide(Box<PassportElementErrorFrontSide>),
    /// See [`PassportElementErrorReverseSide`].
    ReverseSide(Box<PassportElementErrorReverseSide>),
    /// See [`PassportElementErrorSelfie`].
    Selfie(Box<PassportElementErrorSelfie>),
    /// See [`PassportElementErrorFile`].
    File(Box<PassportElementErrorFile>),
    /// See [`PassportElementErrorFiles`].
    Files(Box<PassportElementErrorFiles>),
    /// See [`PassportElementErrorTranslationFile`].
    TranslationFile(Box<PassportElementErrorTranslationFile>),
    /// See [`PassportElementErrorTranslationFiles`].
    TranslationFiles(Box<PassportElementErrorTranslationFiles>),
    /// See [`PassportElementErrorUnspecified`].
    Unspecified(Box<PassportElementErrorUnspecified>),
    /// A member that this version does not know, kept whole.
    Unknown(Box<serde_json::Value>),
}

tagged_union! { PassportElementError by "source" {
    "data" => DataField(PassportElementErrorDataField),
    "front_side" => FrontSide(PassportElementErrorFrontSide),
    "reverse_side" => ReverseSide(PassportElementErrorReverseSide),
    "selfie" => Selfie(PassportElementErrorSelfie),
    "file" => File(PassportElementErrorFile),
    "files" => Files(PassportElementErrorFiles),
    "translation_file" => TranslationFile(PassportElementErrorTranslationFile),
    "translation_files" => TranslationFiles(PassportElementErrorTranslationFiles),
    "unspecified" => Unspecified(PassportElementErrorUnspecified),
} }
