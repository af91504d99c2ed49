//! One document: what stands in it, its files, and what a bot can find wrong with it.

use std::fmt;

use botwright_api::types::{
    EncryptedPassportElement, PassportElementError, PassportElementErrorDataField, PassportElementErrorFiles,
    PassportElementErrorTranslationFiles, PassportElementErrorUnspecified, PassportElementType, PassportFile,
};

use super::credentials::{DataCredentials, FileCredentials, SecureValue};
use super::error::{PassportError, decode, open};
use super::file::{File, Place};
use super::{Details, IdDocument, PersonalDetails, ResidentialAddress};

/// A decrypted document. `Debug` tells its kind and nothing of what stands in it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Element {
    /// Its kind.
    pub kind: PassportElementType,
    /// What stands in it, if it has fields.
    pub details: Option<Details>,
    /// The verified phone number, of a `phone_number`.
    pub phone_number: Option<String>,
    /// The verified address, of an `email`.
    pub email: Option<String>,
    /// The front side.
    pub front_side: Option<File>,
    /// The reverse side.
    pub reverse_side: Option<File>,
    /// The user with the document in their hand.
    pub selfie: Option<File>,
    /// The scans, of a document that consists of scans.
    pub files: Vec<File>,
    /// The scans of a translation.
    pub translation: Vec<File>,
    hash: String,
    data_hash: Option<String>,
}

impl Element {
    /// The fields of `personal_details`.
    pub fn personal_details(&self) -> Option<&PersonalDetails> {
        match &self.details {
            Some(Details::Personal(details)) => Some(details),
            _ => None,
        }
    }

    /// The fields of a passport, driver licence, identity card or internal passport.
    pub fn id_document(&self) -> Option<&IdDocument> {
        match &self.details {
            Some(Details::IdDocument(details)) => Some(details),
            _ => None,
        }
    }

    /// The fields of an `address`.
    pub fn address(&self) -> Option<&ResidentialAddress> {
        match &self.details {
            Some(Details::Address(details)) => Some(details),
            _ => None,
        }
    }

    /// All files of the document: its sides, the selfie, the scans, the translation.
    pub fn all_files(&self) -> impl Iterator<Item = &File> {
        let single = [&self.front_side, &self.reverse_side, &self.selfie].into_iter().flatten();
        single.chain(&self.files).chain(&self.translation)
    }

    /// Says that a field is wrong, for `set_passport_data_errors`; none if the document has no fields. It is settled when
    /// the user changes the field.
    pub fn field_error(&self, field: &str, message: impl Into<String>) -> Option<PassportElementError> {
        let hash = self.data_hash.as_deref()?;
        Some(PassportElementErrorDataField::new(self.kind.as_str(), field, hash, message).into())
    }

    /// Says that the scans together are wrong, for example that one is missing; none if there are none. It is settled
    /// when the user changes any of them.
    pub fn files_error(&self, message: impl Into<String>) -> Option<PassportElementError> {
        let hashes = hashes(&self.files)?;
        Some(PassportElementErrorFiles::new(self.kind.as_str(), hashes, message).into())
    }

    /// Says that the scans of the translation together are wrong; none if there are none.
    pub fn translation_error(&self, message: impl Into<String>) -> Option<PassportElementError> {
        let hashes = hashes(&self.translation)?;
        Some(PassportElementErrorTranslationFiles::new(self.kind.as_str(), hashes, message).into())
    }

    /// Says that something is wrong with the document. It is settled when the user adds something.
    pub fn error(&self, message: impl Into<String>) -> PassportElementError {
        PassportElementErrorUnspecified::new(self.kind.as_str(), self.hash.as_str(), message).into()
    }

    pub(super) fn open(
        encrypted: &EncryptedPassportElement,
        secure: Option<&SecureValue>,
    ) -> Result<Self, PassportError> {
        let nothing = SecureValue::default();
        let secure = secure.unwrap_or(&nothing);
        let kind = &encrypted.kind;
        let file = |file: &Option<PassportFile>, credentials: &Option<FileCredentials>, place| {
            let file = file.as_ref().map(|file| File::of(file, credentials.as_ref(), kind, place));
            file.transpose()
        };
        let data = encrypted.data.as_deref().map(|data| read(kind, data, secure.data.as_ref()));
        Ok(Self {
            kind: kind.clone(),
            details: data.transpose()?,
            phone_number: encrypted.phone_number.clone(),
            email: encrypted.email.clone(),
            front_side: file(&encrypted.front_side, &secure.front_side, Place::FrontSide)?,
            reverse_side: file(&encrypted.reverse_side, &secure.reverse_side, Place::ReverseSide)?,
            selfie: file(&encrypted.selfie, &secure.selfie, Place::Selfie)?,
            files: files(encrypted.files.as_deref(), &secure.files, kind, Place::Scan)?,
            translation: files(
                encrypted.translation.as_deref(),
                &secure.translation,
                kind,
                Place::Translation,
            )?,
            hash: encrypted.hash.clone(),
            data_hash: secure.data.as_ref().map(|data| data.hash.clone()),
        })
    }
}

impl fmt::Debug for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Element").field("kind", &self.kind).finish_non_exhaustive()
    }
}

fn read(
    kind: &PassportElementType,
    data: &str,
    credentials: Option<&DataCredentials>,
) -> Result<Details, PassportError> {
    let part = kind.as_str();
    let DataCredentials { hash, secret } =
        credentials.ok_or_else(|| PassportError::NoCredentials { part: part.into() })?;
    Details::read(kind, &open(part, secret, hash, decode(part, data)?)?)
}

/// Files and their credentials stand in the same order.
fn files(
    files: Option<&[PassportFile]>,
    credentials: &[FileCredentials],
    kind: &PassportElementType,
    place: Place,
) -> Result<Vec<File>, PassportError> {
    let files = files.unwrap_or_default().iter().enumerate();
    files.map(|(index, file)| File::of(file, credentials.get(index), kind, place)).collect()
}

fn hashes(files: &[File]) -> Option<Vec<String>> {
    let hashes: Vec<String> = files.iter().map(|file| file.hash().to_owned()).collect();
    if hashes.is_empty() { None } else { Some(hashes) }
}
