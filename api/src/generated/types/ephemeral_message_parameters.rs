// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::UserId;

/// Who alone may see an ephemeral message, and in answer to what.
///
/// <https://core.telegram.org/bots/api#ephemeralmessageparameters>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EphemeralMessageParameters {
    /// Receiver user id.
    pub receiver_user_id: UserId,
    /// Callback query id, optional.
    pub callback_query_id: Option<String>,
    /// Replace callback query message, optional.
    pub replace_callback_query_message: Option<bool>,
}

impl EphemeralMessageParameters {
    /// With what is always there; the rest is absent.
    pub fn new(receiver_user_id: impl Into<UserId>) -> Self {
        Self {
            receiver_user_id: receiver_user_id.into(),
            callback_query_id: None,
            replace_callback_query_message: None,
        }
    }
}

setters! { EphemeralMessageParameters {
    value callback_query_id: String,
    choice replace_callback_query_message: bool,
} }

object! { EphemeralMessageParameters {
    required {
        "receiver_user_id": receiver_user_id,
    }
    optional {
        "callback_query_id": callback_query_id,
        "replace_callback_query_message": replace_callback_query_message,
    }
} }
