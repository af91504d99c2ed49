// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{Message, SuggestedPostPrice};

/// A suggested post was accepted.
///
/// <https://core.telegram.org/bots/api#suggestedpostapproved>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SuggestedPostApproved {
    /// Suggested post message, optional.
    pub suggested_post_message: Option<Box<Message>>,
    /// Price, optional.
    pub price: Option<SuggestedPostPrice>,
    /// Send date.
    pub send_date: i64,
}

impl SuggestedPostApproved {
    /// With what is always there; the rest is absent.
    pub fn new(send_date: impl Into<i64>) -> Self {
        Self { suggested_post_message: None, price: None, send_date: send_date.into() }
    }
}

setters! { SuggestedPostApproved {
    value suggested_post_message: Box<Message>,
    value price: SuggestedPostPrice,
} }

object! { SuggestedPostApproved {
    required {
        "send_date": send_date,
    }
    optional {
        "suggested_post_message": suggested_post_message,
        "price": price,
    }
} }
