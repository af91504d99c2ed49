// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The main facts of an invoice.
///
/// <https://core.telegram.org/bots/api#invoice>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    /// Title.
    pub title: String,
    /// Description.
    pub description: String,
    /// Start parameter.
    pub start_parameter: String,
    /// Currency.
    pub currency: String,
    /// Total amount.
    pub total_amount: i64,
}

impl Invoice {
    /// With what is always there; the rest is absent.
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        start_parameter: impl Into<String>,
        currency: impl Into<String>,
        total_amount: impl Into<i64>,
    ) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            start_parameter: start_parameter.into(),
            currency: currency.into(),
            total_amount: total_amount.into(),
        }
    }
}

object! { Invoice {
    required {
        "title": title,
        "description": description,
        "start_parameter": start_parameter,
        "currency": currency,
        "total_amount": total_amount,
    }
} }
