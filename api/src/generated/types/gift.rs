// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{Chat, GiftBackground, Sticker};

/// A gift that can be given.
///
/// <https://core.telegram.org/bots/api#gift>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Gift {
    /// Id.
    pub id: String,
    /// Sticker.
    pub sticker: Sticker,
    /// Star count.
    pub star_count: i64,
    /// Upgrade star count, optional.
    pub upgrade_star_count: Option<i64>,
    /// Is premium, optional.
    pub is_premium: bool,
    /// Has colors, optional.
    pub has_colors: bool,
    /// Total count, optional.
    pub total_count: Option<i64>,
    /// Remaining count, optional.
    pub remaining_count: Option<i64>,
    /// Personal total count, optional.
    pub personal_total_count: Option<i64>,
    /// Personal remaining count, optional.
    pub personal_remaining_count: Option<i64>,
    /// Background, optional.
    pub background: Option<GiftBackground>,
    /// Unique gift variant count, optional.
    pub unique_gift_variant_count: Option<i64>,
    /// Publisher chat, optional.
    pub publisher_chat: Option<Box<Chat>>,
}

impl Gift {
    /// With what is always there; the rest is absent.
    pub fn new(id: impl Into<String>, sticker: impl Into<Sticker>, star_count: impl Into<i64>) -> Self {
        Self {
            id: id.into(),
            sticker: sticker.into(),
            star_count: star_count.into(),
            upgrade_star_count: None,
            is_premium: false,
            has_colors: false,
            total_count: None,
            remaining_count: None,
            personal_total_count: None,
            personal_remaining_count: None,
            background: None,
            unique_gift_variant_count: None,
            publisher_chat: None,
        }
    }
}

setters! { Gift {
    value upgrade_star_count: i64,
    flag is_premium: bool,
    flag has_colors: bool,
    value total_count: i64,
    value remaining_count: i64,
    value personal_total_count: i64,
    value personal_remaining_count: i64,
    value background: GiftBackground,
    value unique_gift_variant_count: i64,
    value publisher_chat: Box<Chat>,
} }

object! { Gift {
    required {
        "id": id,
        "sticker": sticker,
        "star_count": star_count,
    }
    optional {
        "upgrade_star_count": upgrade_star_count,
        "total_count": total_count,
        "remaining_count": remaining_count,
        "personal_total_count": personal_total_count,
        "personal_remaining_count": personal_remaining_count,
        "background": background,
        "unique_gift_variant_count": unique_gift_variant_count,
        "publisher_chat": publisher_chat,
    }
    flags {
        "is_premium": is_premium,
        "has_colors": has_colors,
    }
} }
