// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{Gift, MessageEntity, User};

/// A regular gift that somebody has.
///
/// <https://core.telegram.org/bots/api#ownedgiftregular>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OwnedGiftRegular {
    /// Gift.
    pub gift: Gift,
    /// Owned gift id, optional.
    pub owned_gift_id: Option<String>,
    /// Sender user, optional.
    pub sender_user: Option<Box<User>>,
    /// Send date.
    pub send_date: i64,
    /// Text, optional.
    pub text: Option<String>,
    /// Entities, optional.
    pub entities: Option<Vec<MessageEntity>>,
    /// Is private, optional.
    pub is_private: bool,
    /// Is saved, optional.
    pub is_saved: bool,
    /// Can be upgraded, optional.
    pub can_be_upgraded: bool,
    /// Was refunded, optional.
    pub was_refunded: bool,
    /// Convert star count, optional.
    pub convert_star_count: Option<i64>,
    /// Prepaid upgrade star count, optional.
    pub prepaid_upgrade_star_count: Option<i64>,
    /// Is upgrade separate, optional.
    pub is_upgrade_separate: bool,
    /// Unique gift number, optional.
    pub unique_gift_number: Option<i64>,
}

impl OwnedGiftRegular {
    /// With what is always there; the rest is absent.
    pub fn new(gift: impl Into<Gift>, send_date: impl Into<i64>) -> Self {
        Self {
            gift: gift.into(),
            owned_gift_id: None,
            sender_user: None,
            send_date: send_date.into(),
            text: None,
            entities: None,
            is_private: false,
            is_saved: false,
            can_be_upgraded: false,
            was_refunded: false,
            convert_star_count: None,
            prepaid_upgrade_star_count: None,
            is_upgrade_separate: false,
            unique_gift_number: None,
        }
    }
}

setters! { OwnedGiftRegular {
    value owned_gift_id: String,
    value sender_user: Box<User>,
    value text: String,
    list entities: MessageEntity,
    flag is_private: bool,
    flag is_saved: bool,
    flag can_be_upgraded: bool,
    flag was_refunded: bool,
    value convert_star_count: i64,
    value prepaid_upgrade_star_count: i64,
    flag is_upgrade_separate: bool,
    value unique_gift_number: i64,
} }

object! { OwnedGiftRegular {
    constant {
        "type": "regular",
    }
    required {
        "gift": gift,
        "send_date": send_date,
    }
    optional {
        "owned_gift_id": owned_gift_id,
        "sender_user": sender_user,
        "text": text,
        "entities": entities list,
        "convert_star_count": convert_star_count,
        "prepaid_upgrade_star_count": prepaid_upgrade_star_count,
        "unique_gift_number": unique_gift_number,
    }
    flags {
        "is_private": is_private,
        "is_saved": is_saved,
        "can_be_upgraded": can_be_upgraded,
        "was_refunded": was_refunded,
        "is_upgrade_separate": is_upgrade_separate,
    }
} }
