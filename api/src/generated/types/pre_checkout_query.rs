// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{OrderInfo, User};

/// A buyer is about to pay; the bot has ten seconds to agree.
///
/// <https://core.telegram.org/bots/api#precheckoutquery>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PreCheckoutQuery {
    /// Id.
    pub id: String,
    /// From.
    pub from: User,
    /// Currency.
    pub currency: String,
    /// Total amount.
    pub total_amount: i64,
    /// Invoice payload.
    pub invoice_payload: String,
    /// Shipping option id, optional.
    pub shipping_option_id: Option<String>,
    /// Order info, optional.
    pub order_info: Option<Box<OrderInfo>>,
}

impl PreCheckoutQuery {
    /// With what is always there; the rest is absent.
    pub fn new(
        id: impl Into<String>,
        from: impl Into<User>,
        currency: impl Into<String>,
        total_amount: impl Into<i64>,
        invoice_payload: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            from: from.into(),
            currency: currency.into(),
            total_amount: total_amount.into(),
            invoice_payload: invoice_payload.into(),
            shipping_option_id: None,
            order_info: None,
        }
    }
}

setters! { PreCheckoutQuery {
    value shipping_option_id: String,
    value order_info: Box<OrderInfo>,
} }

object! { PreCheckoutQuery {
    required {
        "id": id,
        "from": from,
        "currency": currency,
        "total_amount": total_amount,
        "invoice_payload": invoice_payload,
    }
    optional {
        "shipping_option_id": shipping_option_id,
        "order_info": order_info,
    }
} }
