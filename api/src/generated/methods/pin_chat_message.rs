// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, MessageId, Method, Recipient};

/// Pins a message at the top of the chat.
///
/// <https://core.telegram.org/bots/api#pinchatmessage>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PinChatMessage {
    /// Business connection id, optional.
    pub business_connection_id: Option<String>,
    /// Chat id.
    pub chat_id: Recipient,
    /// Message id.
    pub message_id: MessageId,
    /// Disable notification, optional.
    pub disable_notification: Option<bool>,
}

impl PinChatMessage {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, message_id: impl Into<MessageId>) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_id: message_id.into(),
            disable_notification: None,
        }
    }
}

params! { PinChatMessage {
    value business_connection_id: String,
    choice disable_notification: bool,
} }

object! { PinChatMessage {
    required {
        "chat_id": chat_id,
        "message_id": message_id,
    }
    optional {
        "business_connection_id": business_connection_id,
        "disable_notification": disable_notification,
    }
} }

impl Method for PinChatMessage {
    const NAME: &'static str = "pinChatMessage";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Pins a message at the top of the chat.
    ///
    /// <https://core.telegram.org/bots/api#pinchatmessage>
    pub fn pin_chat_message(
        &self,
        chat_id: impl Into<Recipient>,
        message_id: impl Into<MessageId>,
    ) -> Call<PinChatMessage> {
        Call::new(self, PinChatMessage::new(chat_id, message_id))
    }
}
