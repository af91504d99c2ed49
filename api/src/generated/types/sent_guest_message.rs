// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The message that was sent as a guest.
///
/// <https://core.telegram.org/bots/api#sentguestmessage>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SentGuestMessage {
    /// Inline message id.
    pub inline_message_id: String,
}

impl SentGuestMessage {
    /// With what is always there; the rest is absent.
    pub fn new(inline_message_id: impl Into<String>) -> Self {
        Self { inline_message_id: inline_message_id.into() }
    }
}

object! { SentGuestMessage {
    required {
        "inline_message_id": inline_message_id,
    }
} }
