// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// A phone number.
///
/// <https://core.telegram.org/bots/api#richtextphonenumber>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichTextPhoneNumber {
    /// Text.
    pub text: RichText,
    /// Phone number.
    pub phone_number: String,
}

impl RichTextPhoneNumber {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>, phone_number: impl Into<String>) -> Self {
        Self { text: text.into(), phone_number: phone_number.into() }
    }
}

object! { RichTextPhoneNumber {
    constant {
        "type": "phone_number",
    }
    required {
        "text": text,
        "phone_number": phone_number,
    }
} }
