// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The address of a place.
///
/// <https://core.telegram.org/bots/api#locationaddress>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LocationAddress {
    /// Country code.
    pub country_code: String,
    /// State, optional.
    pub state: Option<String>,
    /// City, optional.
    pub city: Option<String>,
    /// Street, optional.
    pub street: Option<String>,
}

impl LocationAddress {
    /// With what is always there; the rest is absent.
    pub fn new(country_code: impl Into<String>) -> Self {
        Self { country_code: country_code.into(), state: None, city: None, street: None }
    }
}

setters! { LocationAddress {
    value state: String,
    value city: String,
    value street: String,
} }

object! { LocationAddress {
    required {
        "country_code": country_code,
    }
    optional {
        "state": state,
        "city": city,
        "street": street,
    }
} }
