// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{EncryptedCredentials, EncryptedPassportElement};

/// Documents that a user has shared by Telegram Passport, encrypted.
///
/// <https://core.telegram.org/bots/api#passportdata>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PassportData {
    /// Data.
    pub data: Vec<EncryptedPassportElement>,
    /// Credentials.
    pub credentials: EncryptedCredentials,
}

impl PassportData {
    /// With what is always there; the rest is absent.
    pub fn new(
        data: impl IntoIterator<Item = impl Into<EncryptedPassportElement>>,
        credentials: impl Into<EncryptedCredentials>,
    ) -> Self {
        Self { data: data.into_iter().map(Into::into).collect(), credentials: credentials.into() }
    }
}

object! { PassportData {
    required {
        "data": data list,
        "credentials": credentials,
    }
} }
