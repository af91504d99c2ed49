// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::Location;

/// Where a business is.
///
/// <https://core.telegram.org/bots/api#businesslocation>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BusinessLocation {
    /// Address.
    pub address: String,
    /// Location, optional.
    pub location: Option<Location>,
}

impl BusinessLocation {
    /// With what is always there; the rest is absent.
    pub fn new(address: impl Into<String>) -> Self {
        Self { address: address.into(), location: None }
    }
}

setters! { BusinessLocation {
    value location: Location,
} }

object! { BusinessLocation {
    required {
        "address": address,
    }
    optional {
        "location": location,
    }
} }
