// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::StarsOrTon;

/// The price of a suggested post.
///
/// <https://core.telegram.org/bots/api#suggestedpostprice>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SuggestedPostPrice {
    /// Currency.
    pub currency: StarsOrTon,
    /// Amount.
    pub amount: i64,
}

impl SuggestedPostPrice {
    /// With what is always there; the rest is absent.
    pub fn new(currency: impl Into<StarsOrTon>, amount: impl Into<i64>) -> Self {
        Self { currency: currency.into(), amount: amount.into() }
    }
}

object! { SuggestedPostPrice {
    required {
        "currency": currency,
        "amount": amount,
    }
} }
