// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::Location;

/// The place to which a supergroup belongs.
///
/// <https://core.telegram.org/bots/api#chatlocation>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatLocation {
    /// Location.
    pub location: Location,
    /// Address, 1 to 64 characters.
    pub address: String,
}

impl ChatLocation {
    /// With what is always there; the rest is absent.
    pub fn new(location: impl Into<Location>, address: impl Into<String>) -> Self {
        Self { location: location.into(), address: address.into() }
    }
}

object! { ChatLocation {
    required {
        "location": location,
        "address": address,
    }
} }
