//! The credentials: for each part of each document, its hash and the secret that opens it.

use std::collections::HashMap;

use botwright_api::types::EncryptedCredentials;
use serde::Deserialize;

use super::cipher::Secret;
use super::error::{PassportError, decode, open};

/// What the credentials hold.
#[derive(Deserialize)]
pub(super) struct Credentials {
    pub(super) secure_data: HashMap<String, SecureValue>,
    #[serde(default)]
    pub(super) nonce: String,
}

/// The credentials of one document.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct SecureValue {
    pub(super) data: Option<DataCredentials>,
    pub(super) front_side: Option<FileCredentials>,
    pub(super) reverse_side: Option<FileCredentials>,
    pub(super) selfie: Option<FileCredentials>,
    pub(super) files: Vec<FileCredentials>,
    pub(super) translation: Vec<FileCredentials>,
}

#[derive(Clone, Deserialize)]
pub(super) struct DataCredentials {
    #[serde(rename = "data_hash")]
    pub(super) hash: String,
    pub(super) secret: Secret,
}

#[derive(Clone, Deserialize)]
pub(super) struct FileCredentials {
    #[serde(rename = "file_hash")]
    pub(super) hash: String,
    pub(super) secret: Secret,
}

impl Credentials {
    /// Opens the credentials with their secret, which the private key has opened.
    pub(super) fn open(encrypted: &EncryptedCredentials, secret: &Secret) -> Result<Self, PassportError> {
        let part = "credentials";
        let json = open(part, secret, &encrypted.hash, decode(part, &encrypted.data)?)?;
        // The error of serde_json could repeat a secret.
        serde_json::from_slice(&json).map_err(|_| PassportError::Malformed { part: part.into() })
    }
}
