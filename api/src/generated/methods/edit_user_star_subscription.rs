// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, UserId};

/// Cancels a subscription in Telegram Stars, or allows it to go on.
///
/// <https://core.telegram.org/bots/api#edituserstarsubscription>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EditUserStarSubscription {
    /// User id.
    pub user_id: UserId,
    /// Telegram payment charge id.
    pub telegram_payment_charge_id: String,
    /// Is canceled.
    pub is_canceled: bool,
}

impl EditUserStarSubscription {
    /// With what is always there; the rest is absent.
    pub fn new(
        user_id: impl Into<UserId>,
        telegram_payment_charge_id: impl Into<String>,
        is_canceled: bool,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            telegram_payment_charge_id: telegram_payment_charge_id.into(),
            is_canceled,
        }
    }
}

object! { EditUserStarSubscription {
    required {
        "user_id": user_id,
        "telegram_payment_charge_id": telegram_payment_charge_id,
    }
    booleans {
        "is_canceled": is_canceled,
    }
} }

impl Method for EditUserStarSubscription {
    const NAME: &'static str = "editUserStarSubscription";
    type Response = bool;
}

impl Bot {
    /// Cancels a subscription in Telegram Stars, or allows it to go on.
    ///
    /// <https://core.telegram.org/bots/api#edituserstarsubscription>
    pub fn edit_user_star_subscription(
        &self,
        user_id: impl Into<UserId>,
        telegram_payment_charge_id: impl Into<String>,
        is_canceled: bool,
    ) -> Call<EditUserStarSubscription> {
        Call::new(self, EditUserStarSubscription::new(user_id, telegram_payment_charge_id, is_canceled))
    }
}
