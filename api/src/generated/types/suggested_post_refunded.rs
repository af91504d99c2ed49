// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{Message, SuggestedPostRefundReason};

/// The money for a suggested post was given back.
///
/// <https://core.telegram.org/bots/api#suggestedpostrefunded>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SuggestedPostRefunded {
    /// Suggested post message, optional.
    pub suggested_post_message: Option<Box<Message>>,
    /// Reason.
    pub reason: SuggestedPostRefundReason,
}

impl SuggestedPostRefunded {
    /// With what is always there; the rest is absent.
    pub fn new(reason: impl Into<SuggestedPostRefundReason>) -> Self {
        Self { suggested_post_message: None, reason: reason.into() }
    }
}

setters! { SuggestedPostRefunded {
    value suggested_post_message: Box<Message>,
} }

object! { SuggestedPostRefunded {
    required {
        "reason": reason,
    }
    optional {
        "suggested_post_message": suggested_post_message,
    }
} }
