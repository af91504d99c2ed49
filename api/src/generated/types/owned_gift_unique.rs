// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{UniqueGift, User};

/// A unique gift that somebody has.
///
/// <https://core.telegram.org/bots/api#ownedgiftunique>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OwnedGiftUnique {
    /// Gift.
    pub gift: UniqueGift,
    /// Owned gift id, optional.
    pub owned_gift_id: Option<String>,
    /// Sender user, optional.
    pub sender_user: Option<Box<User>>,
    /// Send date.
    pub send_date: i64,
    /// Is saved, optional.
    pub is_saved: bool,
    /// Can be transferred, optional.
    pub can_be_transferred: bool,
    /// Transfer star count, optional.
    pub transfer_star_count: Option<i64>,
    /// Next transfer date, optional.
    pub next_transfer_date: Option<i64>,
}

impl OwnedGiftUnique {
    /// With what is always there; the rest is absent.
    pub fn new(gift: impl Into<UniqueGift>, send_date: impl Into<i64>) -> Self {
        Self {
            gift: gift.into(),
            owned_gift_id: None,
            sender_user: None,
            send_date: send_date.into(),
            is_saved: false,
            can_be_transferred: false,
            transfer_star_count: None,
            next_transfer_date: None,
        }
    }
}

setters! { OwnedGiftUnique {
    value owned_gift_id: String,
    value sender_user: Box<User>,
    flag is_saved: bool,
    flag can_be_transferred: bool,
    value transfer_star_count: i64,
    value next_transfer_date: i64,
} }

object! { OwnedGiftUnique {
    constant {
        "type": "unique",
    }
    required {
        "gift": gift,
        "send_date": send_date,
    }
    optional {
        "owned_gift_id": owned_gift_id,
        "sender_user": sender_user,
        "transfer_star_count": transfer_star_count,
        "next_transfer_date": next_transfer_date,
    }
    flags {
        "is_saved": is_saved,
        "can_be_transferred": can_be_transferred,
    }
} }
