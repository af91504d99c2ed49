// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{MessageEntity, ParseMode};
use crate::{Bot, Call, Method, UserId};

/// Gives a user some months of Telegram Premium.
///
/// <https://core.telegram.org/bots/api#giftpremiumsubscription>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GiftPremiumSubscription {
    /// User id.
    pub user_id: UserId,
    /// Month count.
    pub month_count: i64,
    /// Star count.
    pub star_count: i64,
    /// Text, optional, 0 to 128 characters.
    pub text: Option<String>,
    /// Text parse mode, optional.
    pub text_parse_mode: Option<ParseMode>,
    /// Text entities, optional.
    pub text_entities: Option<Vec<MessageEntity>>,
}

impl GiftPremiumSubscription {
    /// With what is always there; the rest is absent.
    pub fn new(user_id: impl Into<UserId>, month_count: impl Into<i64>, star_count: impl Into<i64>) -> Self {
        Self {
            user_id: user_id.into(),
            month_count: month_count.into(),
            star_count: star_count.into(),
            text: None,
            text_parse_mode: None,
            text_entities: None,
        }
    }
}

params! { GiftPremiumSubscription {
    value text: String,
    value text_parse_mode: ParseMode,
    list text_entities: MessageEntity,
} }

object! { GiftPremiumSubscription {
    required {
        "user_id": user_id,
        "month_count": month_count,
        "star_count": star_count,
    }
    optional {
        "text": text,
        "text_parse_mode": text_parse_mode,
        "text_entities": text_entities list,
    }
} }

impl Method for GiftPremiumSubscription {
    const NAME: &'static str = "giftPremiumSubscription";
    type Response = bool;
}

impl Bot {
    /// Gives a user some months of Telegram Premium.
    ///
    /// <https://core.telegram.org/bots/api#giftpremiumsubscription>
    pub fn gift_premium_subscription(
        &self,
        user_id: impl Into<UserId>,
        month_count: impl Into<i64>,
        star_count: impl Into<i64>,
    ) -> Call<GiftPremiumSubscription> {
        Call::new(self, GiftPremiumSubscription::new(user_id, month_count, star_count))
    }
}
