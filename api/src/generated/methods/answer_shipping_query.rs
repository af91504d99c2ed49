// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::ShippingOption;
use crate::{Bot, Call, Method};

/// Tells the ways of shipping to an address, or why there is none.
///
/// <https://core.telegram.org/bots/api#answershippingquery>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnswerShippingQuery {
    /// Shipping query id.
    pub shipping_query_id: String,
    /// Ok.
    pub ok: bool,
    /// Shipping options, optional.
    pub shipping_options: Option<Vec<ShippingOption>>,
    /// Error message, optional.
    pub error_message: Option<String>,
}

impl AnswerShippingQuery {
    /// With what is always there; the rest is absent.
    pub fn new(shipping_query_id: impl Into<String>, ok: bool) -> Self {
        Self { shipping_query_id: shipping_query_id.into(), ok, shipping_options: None, error_message: None }
    }
}

params! { AnswerShippingQuery {
    list shipping_options: ShippingOption,
    value error_message: String,
} }

object! { AnswerShippingQuery {
    required {
        "shipping_query_id": shipping_query_id,
    }
    booleans {
        "ok": ok,
    }
    optional {
        "shipping_options": shipping_options list,
        "error_message": error_message,
    }
} }

impl Method for AnswerShippingQuery {
    const NAME: &'static str = "answerShippingQuery";
    type Response = bool;
}

impl Bot {
    /// Tells the ways of shipping to an address, or why there is none.
    ///
    /// <https://core.telegram.org/bots/api#answershippingquery>
    pub fn answer_shipping_query(
        &self,
        shipping_query_id: impl Into<String>,
        ok: bool,
    ) -> Call<AnswerShippingQuery> {
        Call::new(self, AnswerShippingQuery::new(shipping_query_id, ok))
    }
}
