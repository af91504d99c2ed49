//! What stands in documents that have fields.

use botwright_api::types::PassportElementType;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::PassportError;

/// The fields of a document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Details {
    /// Of `personal_details`.
    Personal(PersonalDetails),
    /// Of a passport, driver licence, identity card or internal passport.
    IdDocument(IdDocument),
    /// Of an `address`.
    Address(ResidentialAddress),
    /// Of a kind that this version does not know.
    Unknown(Value),
}

/// Who somebody is.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[non_exhaustive]
pub struct PersonalDetails {
    /// The first name, in Latin letters.
    pub first_name: String,
    /// The last name, in Latin letters.
    pub last_name: String,
    /// The middle name, in Latin letters.
    #[serde(default, deserialize_with = "filled")]
    pub middle_name: Option<String>,
    /// The date of birth, `DD.MM.YYYY`.
    pub birth_date: String,
    /// `male` or `female`.
    pub gender: String,
    /// The citizenship: a country of two letters, as in ISO 3166-1.
    pub country_code: String,
    /// The country of residence, of two letters.
    pub residence_country_code: String,
    /// The first name in the language of the country of residence, if that was asked for.
    #[serde(default, deserialize_with = "filled")]
    pub first_name_native: Option<String>,
    /// The last name in the language of the country of residence, if that was asked for.
    #[serde(default, deserialize_with = "filled")]
    pub last_name_native: Option<String>,
    /// The middle name in the language of the country of residence, if that was asked for.
    #[serde(default, deserialize_with = "filled")]
    pub middle_name_native: Option<String>,
}

/// The fields of a passport, driver licence, identity card or internal passport.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[non_exhaustive]
pub struct IdDocument {
    /// The document's number.
    pub document_no: String,
    /// The last day on which it is valid, `DD.MM.YYYY`; none if it has no such day.
    #[serde(default, deserialize_with = "filled")]
    pub expiry_date: Option<String>,
}

/// Where somebody lives.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[non_exhaustive]
pub struct ResidentialAddress {
    /// The first line of the street.
    pub street_line1: String,
    /// The second line of the street.
    #[serde(default, deserialize_with = "filled")]
    pub street_line2: Option<String>,
    /// The city.
    pub city: String,
    /// The state.
    #[serde(default, deserialize_with = "filled")]
    pub state: Option<String>,
    /// The country, of two letters, as in ISO 3166-1.
    pub country_code: String,
    /// The post code.
    pub post_code: String,
}

impl Details {
    pub(super) fn read(kind: &PassportElementType, json: &[u8]) -> Result<Self, PassportError> {
        let details = match kind {
            PassportElementType::PersonalDetails => serde_json::from_slice(json).map(Self::Personal),
            PassportElementType::Passport
            | PassportElementType::DriverLicense
            | PassportElementType::IdentityCard
            | PassportElementType::InternalPassport => serde_json::from_slice(json).map(Self::IdDocument),
            PassportElementType::Address => serde_json::from_slice(json).map(Self::Address),
            _ => serde_json::from_slice(json).map(Self::Unknown),
        };
        // The error of serde_json could repeat what stands in the document.
        details.map_err(|_| PassportError::Malformed { part: kind.to_string() })
    }
}

/// Apps write a field that the user has left out as an empty text.
fn filled<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    Ok(text.filter(|text| !text.is_empty()))
}
