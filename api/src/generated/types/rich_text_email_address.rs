// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// An email address.
///
/// <https://core.telegram.org/bots/api#richtextemailaddress>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichTextEmailAddress {
    /// Text.
    pub text: RichText,
    /// Email address.
    pub email_address: String,
}

impl RichTextEmailAddress {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>, email_address: impl Into<String>) -> Self {
        Self { text: text.into(), email_address: email_address.into() }
    }
}

object! { RichTextEmailAddress {
    constant {
        "type": "email_address",
    }
    required {
        "text": text,
        "email_address": email_address,
    }
} }
