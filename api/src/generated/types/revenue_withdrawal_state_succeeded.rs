// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The withdrawal has been made.
///
/// <https://core.telegram.org/bots/api#revenuewithdrawalstatesucceeded>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RevenueWithdrawalStateSucceeded {
    /// Date.
    pub date: i64,
    /// Url.
    pub url: String,
}

impl RevenueWithdrawalStateSucceeded {
    /// With what is always there; the rest is absent.
    pub fn new(date: impl Into<i64>, url: impl Into<String>) -> Self {
        Self { date: date.into(), url: url.into() }
    }
}

object! { RevenueWithdrawalStateSucceeded {
    constant {
        "type": "succeeded",
    }
    required {
        "date": date,
        "url": url,
    }
} }
