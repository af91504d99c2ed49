// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{Message, SuggestedPostPrice};

/// A suggested post could not be accepted, as the money was missing.
///
/// <https://core.telegram.org/bots/api#suggestedpostapprovalfailed>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SuggestedPostApprovalFailed {
    /// Suggested post message, optional.
    pub suggested_post_message: Option<Box<Message>>,
    /// Price.
    pub price: SuggestedPostPrice,
}

impl SuggestedPostApprovalFailed {
    /// With what is always there; the rest is absent.
    pub fn new(price: impl Into<SuggestedPostPrice>) -> Self {
        Self { suggested_post_message: None, price: price.into() }
    }
}

setters! { SuggestedPostApprovalFailed {
    value suggested_post_message: Box<Message>,
} }

object! { SuggestedPostApprovalFailed {
    required {
        "price": price,
    }
    optional {
        "suggested_post_message": suggested_post_message,
    }
} }
