//! A file of a document, which is fetched first and opened then.

use std::fmt;
use std::ops::Deref;

use botwright_api::Bot;
use botwright_api::types::{
    PassportElementError, PassportElementErrorFile, PassportElementErrorFrontSide,
    PassportElementErrorReverseSide, PassportElementErrorSelfie, PassportElementErrorTranslationFile,
    PassportElementType, PassportFile,
};

use super::PassportError;
use super::credentials::FileCredentials;
use super::error::open;

/// A file of a document and what opens it. Derefs to [`PassportFile`], whose size is that of the encrypted file.
#[derive(Clone)]
pub struct File {
    encrypted: PassportFile,
    kind: PassportElementType,
    place: Place,
    credentials: FileCredentials,
}

/// What a file is of its document.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Place {
    FrontSide,
    ReverseSide,
    Selfie,
    Scan,
    Translation,
}

impl File {
    /// Fetches the file and decrypts it.
    ///
    /// The whole file is held in memory, so more than `limit` bytes are refused; Telegram's own limit is 10 MB.
    pub async fn download(&self, bot: &Bot, limit: u64) -> Result<Vec<u8>, PassportError> {
        let mut encrypted = Vec::new();
        let file = bot.get_file(self.encrypted.file_id.as_str()).await.map_err(PassportError::Download)?;
        bot.download(&file, &mut encrypted, limit).await.map_err(PassportError::Download)?;
        self.decrypt(encrypted)
    }

    /// Decrypts the file, fetched by other means. Its hash must be the one in the credentials.
    pub fn decrypt(&self, encrypted: impl Into<Vec<u8>>) -> Result<Vec<u8>, PassportError> {
        let FileCredentials { hash, secret } = &self.credentials;
        open(&part(&self.kind, self.place), secret, hash, encrypted.into())
    }

    /// The hash of the decrypted file, in base64: what errors name it by.
    pub fn hash(&self) -> &str {
        &self.credentials.hash
    }

    /// Says that the file is wrong, for `set_passport_data_errors`. It is settled when the user uploads another.
    pub fn error(&self, message: impl Into<String>) -> PassportElementError {
        let (kind, hash) = (self.kind.as_str(), self.hash());
        match self.place {
            Place::FrontSide => PassportElementErrorFrontSide::new(kind, hash, message).into(),
            Place::ReverseSide => PassportElementErrorReverseSide::new(kind, hash, message).into(),
            Place::Selfie => PassportElementErrorSelfie::new(kind, hash, message).into(),
            Place::Scan => PassportElementErrorFile::new(kind, hash, message).into(),
            Place::Translation => PassportElementErrorTranslationFile::new(kind, hash, message).into(),
        }
    }

    pub(super) fn of(
        file: &PassportFile,
        credentials: Option<&FileCredentials>,
        kind: &PassportElementType,
        place: Place,
    ) -> Result<Self, PassportError> {
        let credentials =
            credentials.ok_or_else(|| PassportError::NoCredentials { part: part(kind, place) })?;
        Ok(Self { encrypted: file.clone(), kind: kind.clone(), place, credentials: credentials.clone() })
    }
}

impl Deref for File {
    type Target = PassportFile;

    fn deref(&self) -> &PassportFile {
        &self.encrypted
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File")
            .field("file", &self.encrypted)
            .field("place", &self.place)
            .finish_non_exhaustive()
    }
}

fn part(kind: &PassportElementType, place: Place) -> String {
    let place = match place {
        Place::FrontSide => "front_side",
        Place::ReverseSide => "reverse_side",
        Place::Selfie => "selfie",
        Place::Scan => "files",
        Place::Translation => "translation",
    };
    format!("{kind}/{place}")
}
