// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{Message, StarAmount, StarsOrTon};

/// A suggested post was paid for.
///
/// <https://core.telegram.org/bots/api#suggestedpostpaid>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SuggestedPostPaid {
    /// Suggested post message, optional.
    pub suggested_post_message: Option<Box<Message>>,
    /// Currency.
    pub currency: StarsOrTon,
    /// Amount, optional.
    pub amount: Option<i64>,
    /// Star amount, optional.
    pub star_amount: Option<StarAmount>,
}

impl SuggestedPostPaid {
    /// With what is always there; the rest is absent.
    pub fn new(currency: impl Into<StarsOrTon>) -> Self {
        Self { suggested_post_message: None, currency: currency.into(), amount: None, star_amount: None }
    }
}

setters! { SuggestedPostPaid {
    value suggested_post_message: Box<Message>,
    value amount: i64,
    value star_amount: StarAmount,
} }

object! { SuggestedPostPaid {
    required {
        "currency": currency,
    }
    optional {
        "suggested_post_message": suggested_post_message,
        "amount": amount,
        "star_amount": star_amount,
    }
} }
