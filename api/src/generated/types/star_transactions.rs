// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::StarTransaction;

/// The payments in Telegram Stars.
///
/// <https://core.telegram.org/bots/api#startransactions>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StarTransactions {
    /// Transactions.
    pub transactions: Vec<StarTransaction>,
}

impl StarTransactions {
    /// With what is always there; the rest is absent.
    pub fn new(transactions: impl IntoIterator<Item = impl Into<StarTransaction>>) -> Self {
        Self { transactions: transactions.into_iter().map(Into::into).collect() }
    }
}

object! { StarTransactions {
    required {
        "transactions": transactions list,
    }
} }
