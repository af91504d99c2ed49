// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{MessageEntity, StarsOrTon, UniqueGift, UniqueGiftOrigin};

/// A unique gift was given, handed on or sold.
///
/// <https://core.telegram.org/bots/api#uniquegiftinfo>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UniqueGiftInfo {
    /// Gift.
    pub gift: UniqueGift,
    /// Origin.
    pub origin: UniqueGiftOrigin,
    /// Text, optional.
    pub text: Option<String>,
    /// Entities, optional.
    pub entities: Option<Vec<MessageEntity>>,
    /// Is private, optional.
    pub is_private: bool,
    /// Last resale currency, optional.
    pub last_resale_currency: Option<StarsOrTon>,
    /// Last resale amount, optional.
    pub last_resale_amount: Option<i64>,
    /// Owned gift id, optional.
    pub owned_gift_id: Option<String>,
    /// Transfer star count, optional.
    pub transfer_star_count: Option<i64>,
    /// Next transfer date, optional.
    pub next_transfer_date: Option<i64>,
}

impl UniqueGiftInfo {
    /// With what is always there; the rest is absent.
    pub fn new(gift: impl Into<UniqueGift>, origin: impl Into<UniqueGiftOrigin>) -> Self {
        Self {
            gift: gift.into(),
            origin: origin.into(),
            text: None,
            entities: None,
            is_private: false,
            last_resale_currency: None,
            last_resale_amount: None,
            owned_gift_id: None,
            transfer_star_count: None,
            next_transfer_date: None,
        }
    }
}

setters! { UniqueGiftInfo {
    value text: String,
    list entities: MessageEntity,
    flag is_private: bool,
    value last_resale_currency: StarsOrTon,
    value last_resale_amount: i64,
    value owned_gift_id: String,
    value transfer_star_count: i64,
    value next_transfer_date: i64,
} }

object! { UniqueGiftInfo {
    required {
        "gift": gift,
        "origin": origin,
    }
    optional {
        "text": text,
        "entities": entities list,
        "last_resale_currency": last_resale_currency,
        "last_resale_amount": last_resale_amount,
        "owned_gift_id": owned_gift_id,
        "transfer_star_count": transfer_star_count,
        "next_transfer_date": next_transfer_date,
    }
    flags {
        "is_private": is_private,
    }
} }
