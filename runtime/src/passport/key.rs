//! The private key, whose public half @BotFather has.

use std::error::Error;
use std::fmt;

use botwright_api::types::{EncryptedPassportElement, PassportData};
use rsa::pkcs1::DecodeRsaPrivateKey as _;
use rsa::pkcs8::DecodePrivateKey as _;
use rsa::rand_core::OsRng;
use rsa::{Oaep, RsaPrivateKey};
use sha1::Sha1;

use super::cipher::Secret;
use super::credentials::Credentials;
use super::error::decode;
use super::{Element, Passport, PassportError};

/// The private key that opens what users share with the bot. It is never printed.
///
/// `openssl genrsa 2048 > private.key` makes one; its public half (`openssl rsa -in private.key -pubout`) is sent to
/// @BotFather after `/setpublickey`.
///
/// ```
/// # use botwright::prelude::*;
/// use botwright::passport::PrivateKey;
///
/// /// The bot's own.
/// struct Key(PrivateKey);
///
/// #[provide]
/// fn key() -> Result<Key> {
///     Ok(Key(PrivateKey::from_pem(&std::fs::read_to_string("private.key")?)?))
/// }
/// ```
#[derive(Clone)]
pub struct PrivateKey(RsaPrivateKey);

impl PrivateKey {
    /// A key in PEM, `BEGIN PRIVATE KEY` (PKCS#8) or `BEGIN RSA PRIVATE KEY` (PKCS#1).
    pub fn from_pem(pem: &str) -> Result<Self, InvalidKey> {
        let key = match label(pem)? {
            "PRIVATE KEY" => RsaPrivateKey::from_pkcs8_pem(pem).ok(),
            "RSA PRIVATE KEY" => RsaPrivateKey::from_pkcs1_pem(pem).ok(),
            "ENCRYPTED PRIVATE KEY" => return Err(InvalidKey::Encrypted),
            _ => return Err(InvalidKey::NotPrivate),
        };
        key.map(Self).ok_or(InvalidKey::Malformed)
    }

    /// A key in PEM that opens with a password, `BEGIN ENCRYPTED PRIVATE KEY` (PKCS#8 with PBES2: PBKDF2 or scrypt, AES).
    /// A key that is not encrypted needs no password and is taken as it is.
    pub fn from_encrypted_pem(pem: &str, password: &str) -> Result<Self, InvalidKey> {
        if label(pem)? != "ENCRYPTED PRIVATE KEY" {
            return Self::from_pem(pem);
        }
        let key = RsaPrivateKey::from_pkcs8_encrypted_pem(pem, password);
        key.map(Self).map_err(|_| InvalidKey::WrongPassword)
    }

    /// Opens the documents of a message: all of them, or none if any does not fit its hash.
    ///
    /// The [`nonce`](Passport::nonce) is to be compared by the caller; [`decrypt_for`](Self::decrypt_for) does.
    pub fn decrypt(&self, data: &PassportData) -> Result<Passport, PassportError> {
        elements(data, self.credentials(data)?)
    }

    /// Opens the documents of a message that was sent for the request with this nonce, and refuses others before anything
    /// of them is opened.
    pub fn decrypt_for(&self, data: &PassportData, nonce: &str) -> Result<Passport, PassportError> {
        let credentials = self.credentials(data)?;
        if credentials.nonce != nonce {
            return Err(PassportError::WrongNonce);
        }
        elements(data, credentials)
    }

    fn credentials(&self, data: &PassportData) -> Result<Credentials, PassportError> {
        let encrypted = decode("credentials", &data.credentials.secret)?;
        // Blinded: how long it takes tells nothing of the key to whoever has chosen the ciphertext.
        let secret = self.0.decrypt_blinded(&mut OsRng, Oaep::new::<Sha1>(), &encrypted);
        let secret = secret.map_err(|_| PassportError::WrongKey)?;
        Credentials::open(&data.credentials, &Secret::new(secret))
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PrivateKey").finish_non_exhaustive()
    }
}

fn elements(data: &PassportData, credentials: Credentials) -> Result<Passport, PassportError> {
    let open = |element: &EncryptedPassportElement| {
        let secure = credentials.secure_data.get(element.kind.as_str());
        Element::open(element, secure)
    };
    let elements = data.data.iter().map(open).collect::<Result<_, _>>()?;
    Ok(Passport { nonce: credentials.nonce, elements })
}

/// What stands behind the first `BEGIN`.
fn label(pem: &str) -> Result<&str, InvalidKey> {
    if pem.contains("Proc-Type: 4,ENCRYPTED") {
        return Err(InvalidKey::Outdated);
    }
    let label = pem.split_once("-----BEGIN ").and_then(|(_, rest)| rest.split_once("-----"));
    label.map(|(label, _)| label).ok_or(InvalidKey::NotPem)
}

/// Why a text is no private key that opens Telegram Passport. It never repeats the text.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum InvalidKey {
    /// It is not PEM.
    NotPem,
    /// It is PEM, but of something else, such as a public key.
    NotPrivate,
    /// It says that it is a private key, but is not one for RSA.
    Malformed,
    /// It needs a password.
    Encrypted,
    /// It is encrypted in OpenSSL's way of before PKCS#8, which no longer protects a key.
    Outdated,
    /// The password does not open it, or it is encrypted with something older than AES.
    WrongPassword,
}

impl fmt::Display for InvalidKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotPem => "the private key is not PEM: it must begin with -----BEGIN",
            Self::NotPrivate => {
                "this PEM holds no private key: write the output of `openssl genrsa 2048` there"
            }
            Self::Malformed => "this is no private key for RSA",
            Self::Encrypted => "the private key is encrypted: use `from_encrypted_pem` with its password",
            Self::Outdated => {
                "the private key is encrypted in an outdated way: \
                 `openssl pkcs8 -topk8 -in private.key -out new.key` makes it new"
            }
            Self::WrongPassword => "the password does not open the private key",
        })
    }
}

impl Error for InvalidKey {}
