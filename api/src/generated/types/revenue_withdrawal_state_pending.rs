// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The withdrawal is on its way.
///
/// <https://core.telegram.org/bots/api#revenuewithdrawalstatepending>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RevenueWithdrawalStatePending {}

impl RevenueWithdrawalStatePending {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { RevenueWithdrawalStatePending {
    constant {
        "type": "pending",
    }
} }
