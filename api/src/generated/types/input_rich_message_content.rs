// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::InputRichMessage;

/// A rich message that a chosen result sends.
///
/// <https://core.telegram.org/bots/api#inputrichmessagecontent>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputRichMessageContent {
    /// Rich message.
    pub rich_message: InputRichMessage,
}

impl InputRichMessageContent {
    /// With what is always there; the rest is absent.
    pub fn new(rich_message: impl Into<InputRichMessage>) -> Self {
        Self { rich_message: rich_message.into() }
    }
}

object! { InputRichMessageContent {
    required {
        "rich_message": rich_message,
    }
} }

carrier! { InputRichMessageContent { rich_message } }
