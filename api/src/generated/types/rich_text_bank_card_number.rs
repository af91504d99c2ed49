// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// The number of a bank card.
///
/// <https://core.telegram.org/bots/api#richtextbankcardnumber>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichTextBankCardNumber {
    /// Text.
    pub text: RichText,
    /// Bank card number.
    pub bank_card_number: String,
}

impl RichTextBankCardNumber {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>, bank_card_number: impl Into<String>) -> Self {
        Self { text: text.into(), bank_card_number: bank_card_number.into() }
    }
}

object! { RichTextBankCardNumber {
    constant {
        "type": "bank_card_number",
    }
    required {
        "text": text,
        "bank_card_number": bank_card_number,
    }
} }
