// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::SuggestedPostPrice;

/// The terms of a post that the bot suggests.
///
/// <https://core.telegram.org/bots/api#suggestedpostparameters>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SuggestedPostParameters {
    /// Price, optional.
    pub price: Option<SuggestedPostPrice>,
    /// Send date, optional.
    pub send_date: Option<i64>,
}

impl SuggestedPostParameters {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { price: None, send_date: None }
    }
}

setters! { SuggestedPostParameters {
    value price: SuggestedPostPrice,
    value send_date: i64,
} }

object! { SuggestedPostParameters {
    optional {
        "price": price,
        "send_date": send_date,
    }
} }
