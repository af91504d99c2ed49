// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A part of a price.
///
/// <https://core.telegram.org/bots/api#labeledprice>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LabeledPrice {
    /// Label.
    pub label: String,
    /// Amount.
    pub amount: i64,
}

impl LabeledPrice {
    /// With what is always there; the rest is absent.
    pub fn new(label: impl Into<String>, amount: impl Into<i64>) -> Self {
        Self { label: label.into(), amount: amount.into() }
    }
}

object! { LabeledPrice {
    required {
        "label": label,
        "amount": amount,
    }
} }
