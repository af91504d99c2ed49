// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{BotSubscriptionState, User};

/// A user's subscription to the bot has changed.
///
/// <https://core.telegram.org/bots/api#botsubscriptionupdated>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BotSubscriptionUpdated {
    /// User.
    pub user: User,
    /// Invoice payload.
    pub invoice_payload: String,
    /// State.
    pub state: BotSubscriptionState,
}

impl BotSubscriptionUpdated {
    /// With what is always there; the rest is absent.
    pub fn new(
        user: impl Into<User>,
        invoice_payload: impl Into<String>,
        state: impl Into<BotSubscriptionState>,
    ) -> Self {
        Self { user: user.into(), invoice_payload: invoice_payload.into(), state: state.into() }
    }
}

object! { BotSubscriptionUpdated {
    required {
        "user": user,
        "invoice_payload": invoice_payload,
        "state": state,
    }
} }
