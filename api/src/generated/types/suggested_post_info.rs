// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{SuggestedPostPrice, SuggestedPostState};

/// How a suggested post stands.
///
/// <https://core.telegram.org/bots/api#suggestedpostinfo>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SuggestedPostInfo {
    /// State.
    pub state: SuggestedPostState,
    /// Price, optional.
    pub price: Option<SuggestedPostPrice>,
    /// Send date, optional.
    pub send_date: Option<i64>,
}

impl SuggestedPostInfo {
    /// With what is always there; the rest is absent.
    pub fn new(state: impl Into<SuggestedPostState>) -> Self {
        Self { state: state.into(), price: None, send_date: None }
    }
}

setters! { SuggestedPostInfo {
    value price: SuggestedPostPrice,
    value send_date: i64,
} }

object! { SuggestedPostInfo {
    required {
        "state": state,
    }
    optional {
        "price": price,
        "send_date": send_date,
    }
} }
