// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{
    RevenueWithdrawalStateFailed, RevenueWithdrawalStatePending, RevenueWithdrawalStateSucceeded,
};

/// How a withdrawal of Telegram Stars stands.
///
/// <https://core.telegram.org/bots/api#revenuewithdrawalstate>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RevenueWithdrawalState {
    /// See [`RevenueWithdrawalStatePending`].
    Pending(Box<RevenueWithdrawalStatePending>),
    /// See [`RevenueWithdrawalStateSucceeded`].
    Succeeded(Box<RevenueWithdrawalStateSucceeded>),
    /// See [`RevenueWithdrawalStateFailed`].
    Failed(Box<RevenueWithdrawalStateFailed>),
    /// A member that this version does not know, kept whole.
    Unknown(Box<serde_json::Value>),
}

tagged_union! { RevenueWithdrawalState by "type" {
    "pending" => Pending(RevenueWithdrawalStatePending),
    "succeeded" => Succeeded(RevenueWithdrawalStateSucceeded),
    "failed" => Failed(RevenueWithdrawalStateFailed),
} }
