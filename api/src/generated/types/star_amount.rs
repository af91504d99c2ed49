// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// An amount of Telegram Stars.
///
/// <https://core.telegram.org/bots/api#staramount>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StarAmount {
    /// Amount.
    pub amount: i64,
    /// Nanostar amount, optional, -999999999 to 999999999.
    pub nanostar_amount: Option<i64>,
}

impl StarAmount {
    /// With what is always there; the rest is absent.
    pub fn new(amount: impl Into<i64>) -> Self {
        Self { amount: amount.into(), nanostar_amount: None }
    }
}

setters! { StarAmount {
    value nanostar_amount: i64,
} }

object! { StarAmount {
    required {
        "amount": amount,
    }
    optional {
        "nanostar_amount": nanostar_amount,
    }
} }
