// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{
    TransactionPartnerAffiliateProgram, TransactionPartnerChat, TransactionPartnerFragment,
    TransactionPartnerOther, TransactionPartnerTelegramAds, TransactionPartnerTelegramApi,
    TransactionPartnerUser,
};

/// The other side of a payment in Telegram Stars.
///
/// <https://core.telegram.org/bots/api#transactionpartner>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TransactionPartner {
    /// See [`TransactionPartnerUser`].
    User(Box<TransactionPartnerUser>),
    /// See [`TransactionPartnerChat`].
    Chat(Box<TransactionPartnerChat>),
    /// See [`TransactionPartnerAffiliateProgram`].
    AffiliateProgram(Box<TransactionPartnerAffiliateProgram>),
    /// See [`TransactionPartnerFragment`].
    Fragment(Box<TransactionPartnerFragment>),
    /// See [`TransactionPartnerTelegramAds`].
    TelegramAds(Box<TransactionPartnerTelegramAds>),
    /// See [`TransactionPartnerTelegramApi`].
    TelegramApi(Box<TransactionPartnerTelegramApi>),
    /// See [`TransactionPartnerOther`].
    Other(Box<TransactionPartnerOther>),
    /// A member that this version does not know, kept whole.
    Unknown(Box<serde_json::Value>),
}

tagged_union! { TransactionPartner by "type" {
    "user" => User(TransactionPartnerUser),
    "chat" => Chat(TransactionPartnerChat),
    "affiliate_program" => AffiliateProgram(TransactionPartnerAffiliateProgram),
    "fragment" => Fragment(TransactionPartnerFragment),
    "telegram_ads" => TelegramAds(TransactionPartnerTelegramAds),
    "telegram_api" => TelegramApi(TransactionPartnerTelegramApi),
    "other" => Other(TransactionPartnerOther),
} }
