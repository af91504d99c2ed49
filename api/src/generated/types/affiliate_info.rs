// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{Chat, User};

/// Who has got a share of a payment, and how much.
///
/// <https://core.telegram.org/bots/api#affiliateinfo>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AffiliateInfo {
    /// Affiliate user, optional.
    pub affiliate_user: Option<Box<User>>,
    /// Affiliate chat, optional.
    pub affiliate_chat: Option<Box<Chat>>,
    /// Commission per mille.
    pub commission_per_mille: i64,
    /// Amount.
    pub amount: i64,
    /// Nanostar amount, optional, -999999999 to 999999999.
    pub nanostar_amount: Option<i64>,
}

impl AffiliateInfo {
    /// With what is always there; the rest is absent.
    pub fn new(commission_per_mille: impl Into<i64>, amount: impl Into<i64>) -> Self {
        Self {
            affiliate_user: None,
            affiliate_chat: None,
            commission_per_mille: commission_per_mille.into(),
            amount: amount.into(),
            nanostar_amount: None,
        }
    }
}

setters! { AffiliateInfo {
    value affiliate_user: Box<User>,
    value affiliate_chat: Box<Chat>,
    value nanostar_amount: i64,
} }

object! { AffiliateInfo {
    required {
        "commission_per_mille": commission_per_mille,
        "amount": amount,
    }
    optional {
        "affiliate_user": affiliate_user,
        "affiliate_chat": affiliate_chat,
        "nanostar_amount": nanostar_amount,
    }
} }
