// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::TransactionPartner;

/// A payment in Telegram Stars, in or out.
///
/// <https://core.telegram.org/bots/api#startransaction>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StarTransaction {
    /// Id.
    pub id: String,
    /// Amount.
    pub amount: i64,
    /// Nanostar amount, optional, 0 to 999999999.
    pub nanostar_amount: Option<i64>,
    /// Date.
    pub date: i64,
    /// Source, optional.
    pub source: Option<TransactionPartner>,
    /// Receiver, optional.
    pub receiver: Option<TransactionPartner>,
}

impl StarTransaction {
    /// With what is always there; the rest is absent.
    pub fn new(id: impl Into<String>, amount: impl Into<i64>, date: impl Into<i64>) -> Self {
        Self {
            id: id.into(),
            amount: amount.into(),
            nanostar_amount: None,
            date: date.into(),
            source: None,
            receiver: None,
        }
    }
}

setters! { StarTransaction {
    value nanostar_amount: i64,
    value source: TransactionPartner,
    value receiver: TransactionPartner,
} }

object! { StarTransaction {
    required {
        "id": id,
        "amount": amount,
        "date": date,
    }
    optional {
        "nanostar_amount": nanostar_amount,
        "source": source,
        "receiver": receiver,
    }
} }
