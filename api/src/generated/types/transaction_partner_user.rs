// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{AffiliateInfo, Gift, PaidMedia, User, UserTransactionType};

/// The other side is a user.
///
/// <https://core.telegram.org/bots/api#transactionpartneruser>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransactionPartnerUser {
    /// Transaction type.
    pub transaction_type: UserTransactionType,
    /// User.
    pub user: User,
    /// Affiliate, optional.
    pub affiliate: Option<Box<AffiliateInfo>>,
    /// Invoice payload, optional.
    pub invoice_payload: Option<String>,
    /// Subscription period, optional.
    pub subscription_period: Option<i64>,
    /// Paid media, optional.
    pub paid_media: Option<Vec<PaidMedia>>,
    /// Paid media payload, optional.
    pub paid_media_payload: Option<String>,
    /// Gift, optional.
    pub gift: Option<Box<Gift>>,
    /// Premium subscription duration, optional.
    pub premium_subscription_duration: Option<i64>,
}

impl TransactionPartnerUser {
    /// With what is always there; the rest is absent.
    pub fn new(transaction_type: impl Into<UserTransactionType>, user: impl Into<User>) -> Self {
        Self {
            transaction_type: transaction_type.into(),
            user: user.into(),
            affiliate: None,
            invoice_payload: None,
            subscription_period: None,
            paid_media: None,
            paid_media_payload: None,
            gift: None,
            premium_subscription_duration: None,
        }
    }
}

setters! { TransactionPartnerUser {
    value affiliate: Box<AffiliateInfo>,
    value invoice_payload: String,
    value subscription_period: i64,
    list paid_media: PaidMedia,
    value paid_media_payload: String,
    value gift: Box<Gift>,
    value premium_subscription_duration: i64,
} }

object! { TransactionPartnerUser {
    constant {
        "type": "user",
    }
    required {
        "transaction_type": transaction_type,
        "user": user,
    }
    optional {
        "affiliate": affiliate,
        "invoice_payload": invoice_payload,
        "subscription_period": subscription_period,
        "paid_media": paid_media list,
        "paid_media_payload": paid_media_payload,
        "gift": gift,
        "premium_subscription_duration": premium_subscription_duration,
    }
} }
