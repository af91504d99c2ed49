// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, UserId};

/// Gives a payment in Telegram Stars back.
///
/// <https://core.telegram.org/bots/api#refundstarpayment>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RefundStarPayment {
    /// User id.
    pub user_id: UserId,
    /// Telegram payment charge id.
    pub telegram_payment_charge_id: String,
}

impl RefundStarPayment {
    /// With what is always there; the rest is absent.
    pub fn new(user_id: impl Into<UserId>, telegram_payment_charge_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into(), telegram_payment_charge_id: telegram_payment_charge_id.into() }
    }
}

object! { RefundStarPayment {
    required {
        "user_id": user_id,
        "telegram_payment_charge_id": telegram_payment_charge_id,
    }
} }

impl Method for RefundStarPayment {
    const NAME: &'static str = "refundStarPayment";
    type Response = bool;
}

impl Bot {
    /// Gives a payment in Telegram Stars back.
    ///
    /// <https://core.telegram.org/bots/api#refundstarpayment>
    pub fn refund_star_payment(
        &self,
        user_id: impl Into<UserId>,
        telegram_payment_charge_id: impl Into<String>,
    ) -> Call<RefundStarPayment> {
        Call::new(self, RefundStarPayment::new(user_id, telegram_payment_charge_id))
    }
}
