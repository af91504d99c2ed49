// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{ChatBoostSourceGiftCode, ChatBoostSourceGiveaway, ChatBoostSourcePremium};

/// Where a boost comes from.
///
/// <https://core.telegram.org/bots/api#chatboostsource>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChatBoostSource {
    /// See [`ChatBoostSourcePremium`].
    Premium(Box<ChatBoostSourcePremium>),
    /// See [`ChatBoostSourceGiftCode`].
    GiftCode(Box<ChatBoostSourceGiftCode>),
    /// See [`ChatBoostSourceGiveaway`].
    Giveaway(Box<ChatBoostSourceGiveaway>),
    /// A member that this version does not know, kept whole.
    Unknown(Box<serde_json::Value>),
}

tagged_union! { ChatBoostSource by "source" {
    "premium" => Premium(ChatBoostSourcePremium),
    "gift_code" => GiftCode(ChatBoostSourceGiftCode),
    "giveaway" => Giveaway(ChatBoostSourceGiveaway),
} }
