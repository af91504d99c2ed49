// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// What is needed to decrypt the documents of Telegram Passport, encrypted itself.
///
/// <https://core.telegram.org/bots/api#encryptedcredentials>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EncryptedCredentials {
    /// Data.
    pub data: String,
    /// Hash.
    pub hash: String,
    /// Secret.
    pub secret: String,
}

impl EncryptedCredentials {
    /// With what is always there; the rest is absent.
    pub fn new(data: impl Into<String>, hash: impl Into<String>, secret: impl Into<String>) -> Self {
        Self { data: data.into(), hash: hash.into(), secret: secret.into() }
    }
}

object! { EncryptedCredentials {
    required {
        "data": data,
        "hash": hash,
        "secret": secret,
    }
} }
