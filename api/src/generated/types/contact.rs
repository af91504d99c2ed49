// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::UserId;

/// A person's phone number and name.
///
/// <https://core.telegram.org/bots/api#contact>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// Phone number.
    pub phone_number: String,
    /// First name.
    pub first_name: String,
    /// Last name, optional.
    pub last_name: Option<String>,
    /// User id, optional.
    pub user_id: Option<UserId>,
    /// Vcard, optional.
    pub vcard: Option<String>,
}

impl Contact {
    /// With what is always there; the rest is absent.
    pub fn new(phone_number: impl Into<String>, first_name: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
            first_name: first_name.into(),
            last_name: None,
            user_id: None,
            vcard: None,
        }
    }
}

setters! { Contact {
    value last_name: String,
    value user_id: UserId,
    value vcard: String,
} }

object! { Contact {
    required {
        "phone_number": phone_number,
        "first_name": first_name,
    }
    optional {
        "last_name": last_name,
        "user_id": user_id,
        "vcard": vcard,
    }
} }
