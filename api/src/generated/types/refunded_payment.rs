// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A payment was given back.
///
/// <https://core.telegram.org/bots/api#refundedpayment>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RefundedPayment {
    /// Total amount.
    pub total_amount: i64,
    /// Invoice payload.
    pub invoice_payload: String,
    /// Telegram payment charge id.
    pub telegram_payment_charge_id: String,
    /// Provider payment charge id, optional.
    pub provider_payment_charge_id: Option<String>,
}

impl RefundedPayment {
    /// With what is always there; the rest is absent.
    pub fn new(
        total_amount: impl Into<i64>,
        invoice_payload: impl Into<String>,
        telegram_payment_charge_id: impl Into<String>,
    ) -> Self {
        Self {
            total_amount: total_amount.into(),
            invoice_payload: invoice_payload.into(),
            telegram_payment_charge_id: telegram_payment_charge_id.into(),
            provider_payment_charge_id: None,
        }
    }
}

setters! { RefundedPayment {
    value provider_payment_charge_id: String,
} }

object! { RefundedPayment {
    constant {
        "currency": "XTR",
    }
    required {
        "total_amount": total_amount,
        "invoice_payload": invoice_payload,
        "telegram_payment_charge_id": telegram_payment_charge_id,
    }
    optional {
        "provider_payment_charge_id": provider_payment_charge_id,
    }
} }
