// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::MessageId;

/// The id of a message that was just made.
///
/// <https://core.telegram.org/bots/api#messageid>
///
/// Officially `MessageId`, which here is [the id itself](crate::MessageId).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageIdentifier {
    /// Message id.
    pub message_id: MessageId,
}

impl MessageIdentifier {
    /// With what is always there; the rest is absent.
    pub fn new(message_id: impl Into<MessageId>) -> Self {
        Self { message_id: message_id.into() }
    }
}

object! { MessageIdentifier {
    required {
        "message_id": message_id,
    }
} }
