// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RevenueWithdrawalState;

/// The other side is Fragment, where Stars are withdrawn.
///
/// <https://core.telegram.org/bots/api#transactionpartnerfragment>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionPartnerFragment {
    /// Withdrawal state, optional.
    pub withdrawal_state: Option<RevenueWithdrawalState>,
}

impl TransactionPartnerFragment {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { withdrawal_state: None }
    }
}

setters! { TransactionPartnerFragment {
    value withdrawal_state: RevenueWithdrawalState,
} }

object! { TransactionPartnerFragment {
    constant {
        "type": "fragment",
    }
    optional {
        "withdrawal_state": withdrawal_state,
    }
} }
