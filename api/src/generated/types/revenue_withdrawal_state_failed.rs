// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The withdrawal has failed.
///
/// <https://core.telegram.org/bots/api#revenuewithdrawalstatefailed>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RevenueWithdrawalStateFailed {}

impl RevenueWithdrawalStateFailed {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { RevenueWithdrawalStateFailed {
    constant {
        "type": "failed",
    }
} }
