// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The other side is not told.
///
/// <https://core.telegram.org/bots/api#transactionpartnerother>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionPartnerOther {}

impl TransactionPartnerOther {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { TransactionPartnerOther {
    constant {
        "type": "other",
    }
} }
