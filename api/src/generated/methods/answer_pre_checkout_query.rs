// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method};

/// Confirms or refuses an order at the last moment before the payment.
///
/// <https://core.telegram.org/bots/api#answerprecheckoutquery>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnswerPreCheckoutQuery {
    /// Pre checkout query id.
    pub pre_checkout_query_id: String,
    /// Ok.
    pub ok: bool,
    /// Error message, optional.
    pub error_message: Option<String>,
}

impl AnswerPreCheckoutQuery {
    /// With what is always there; the rest is absent.
    pub fn new(pre_checkout_query_id: impl Into<String>, ok: bool) -> Self {
        Self { pre_checkout_query_id: pre_checkout_query_id.into(), ok, error_message: None }
    }
}

params! { AnswerPreCheckoutQuery {
    value error_message: String,
} }

object! { AnswerPreCheckoutQuery {
    required {
        "pre_checkout_query_id": pre_checkout_query_id,
    }
    booleans {
        "ok": ok,
    }
    optional {
        "error_message": error_message,
    }
} }

impl Method for AnswerPreCheckoutQuery {
    const NAME: &'static str = "answerPreCheckoutQuery";
    type Response = bool;
}

impl Bot {
    /// Confirms or refuses an order at the last moment before the payment.
    ///
    /// <https://core.telegram.org/bots/api#answerprecheckoutquery>
    pub fn answer_pre_checkout_query(
        &self,
        pre_checkout_query_id: impl Into<String>,
        ok: bool,
    ) -> Call<AnswerPreCheckoutQuery> {
        Call::new(self, AnswerPreCheckoutQuery::new(pre_checkout_query_id, ok))
    }
}
