// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{Gift, MessageEntity};

/// A regular gift was given.
///
/// <https://core.telegram.org/bots/api#giftinfo>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GiftInfo {
    /// Gift.
    pub gift: Gift,
    /// Owned gift id, optional.
    pub owned_gift_id: Option<String>,
    /// Convert star count, optional.
    pub convert_star_count: Option<i64>,
    /// Prepaid upgrade star count, optional.
    pub prepaid_upgrade_star_count: Option<i64>,
    /// Is upgrade separate, optional.
    pub is_upgrade_separate: bool,
    /// Can be upgraded, optional.
    pub can_be_upgraded: bool,
    /// Text, optional.
    pub text: Option<String>,
    /// Entities, optional.
    pub entities: Option<Vec<MessageEntity>>,
    /// Is private, optional.
    pub is_private: bool,
    /// Unique gift number, optional.
    pub unique_gift_number: Option<i64>,
}

impl GiftInfo {
    /// With what is always there; the rest is absent.
    pub fn new(gift: impl Into<Gift>) -> Self {
        Self {
            gift: gift.into(),
            owned_gift_id: None,
            convert_star_count: None,
            prepaid_upgrade_star_count: None,
            is_upgrade_separate: false,
            can_be_upgraded: false,
            text: None,
            entities: None,
            is_private: false,
            unique_gift_number: None,
        }
    }
}

setters! { GiftInfo {
    value owned_gift_id: String,
    value convert_star_count: i64,
    value prepaid_upgrade_star_count: i64,
    flag is_upgrade_separate: bool,
    flag can_be_upgraded: bool,
    value text: String,
    list entities: MessageEntity,
    flag is_private: bool,
    value unique_gift_number: i64,
} }

object! { GiftInfo {
    required {
        "gift": gift,
    }
    optional {
        "owned_gift_id": owned_gift_id,
        "convert_star_count": convert_star_count,
        "prepaid_upgrade_star_count": prepaid_upgrade_star_count,
        "text": text,
        "entities": entities list,
        "unique_gift_number": unique_gift_number,
    }
    flags {
        "is_upgrade_separate": is_upgrade_separate,
        "can_be_upgraded": can_be_upgraded,
        "is_private": is_private,
    }
} }
