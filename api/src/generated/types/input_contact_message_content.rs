// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A contact that a chosen result sends.
///
/// <https://core.telegram.org/bots/api#inputcontactmessagecontent>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputContactMessageContent {
    /// Phone number.
    pub phone_number: String,
    /// First name.
    pub first_name: String,
    /// Last name, optional.
    pub last_name: Option<String>,
    /// Vcard, optional, 0 to 2048 bytes.
    pub vcard: Option<String>,
}

impl InputContactMessageContent {
    /// With what is always there; the rest is absent.
    pub fn new(phone_number: impl Into<String>, first_name: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
            first_name: first_name.into(),
            last_name: None,
            vcard: None,
        }
    }
}

setters! { InputContactMessageContent {
    value last_name: String,
    value vcard: String,
} }

object! { InputContactMessageContent {
    required {
        "phone_number": phone_number,
        "first_name": first_name,
    }
    optional {
        "last_name": last_name,
        "vcard": vcard,
    }
} }
