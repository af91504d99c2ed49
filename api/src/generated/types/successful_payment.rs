// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::OrderInfo;

/// A payment has been made.
///
/// <https://core.telegram.org/bots/api#successfulpayment>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SuccessfulPayment {
    /// Currency.
    pub currency: String,
    /// Total amount.
    pub total_amount: i64,
    /// Invoice payload.
    pub invoice_payload: String,
    /// Subscription expiration date, optional.
    pub subscription_expiration_date: Option<i64>,
    /// Is recurring, optional.
    pub is_recurring: bool,
    /// Is first recurring, optional.
    pub is_first_recurring: bool,
    /// Shipping option id, optional.
    pub shipping_option_id: Option<String>,
    /// Order info, optional.
    pub order_info: Option<Box<OrderInfo>>,
    /// Telegram payment charge id.
    pub telegram_payment_charge_id: String,
    /// Provider payment charge id.
    pub provider_payment_charge_id: String,
}

impl SuccessfulPayment {
    /// With what is always there; the rest is absent.
    pub fn new(
        currency: impl Into<String>,
        total_amount: impl Into<i64>,
        invoice_payload: impl Into<String>,
        telegram_payment_charge_id: impl Into<String>,
        provider_payment_charge_id: impl Into<String>,
    ) -> Self {
        Self {
            currency: currency.into(),
            total_amount: total_amount.into(),
            invoice_payload: invoice_payload.into(),
            subscription_expiration_date: None,
            is_recurring: false,
            is_first_recurring: false,
            shipping_option_id: None,
            order_info: None,
            telegram_payment_charge_id: telegram_payment_charge_id.into(),
            provider_payment_charge_id: provider_payment_charge_id.into(),
        }
    }
}

setters! { SuccessfulPayment {
    value subscription_expiration_date: i64,
    flag is_recurring: bool,
    flag is_first_recurring: bool,
    value shipping_option_id: String,
    value order_info: Box<OrderInfo>,
} }

object! { SuccessfulPayment {
    required {
        "currency": currency,
        "total_amount": total_amount,
        "invoice_payload": invoice_payload,
        "telegram_payment_charge_id": telegram_payment_charge_id,
        "provider_payment_charge_id": provider_payment_charge_id,
    }
    optional {
        "subscription_expiration_date": subscription_expiration_date,
        "shipping_option_id": shipping_option_id,
        "order_info": order_info,
    }
    flags {
        "is_recurring": is_recurring,
        "is_first_recurring": is_first_recurring,
    }
} }
