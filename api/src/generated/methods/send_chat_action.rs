// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::ChatAction;
use crate::{Bot, Call, Method, Recipient};

/// Shows for a few seconds that the bot is busy: typing, uploading and the like.
///
/// <https://core.telegram.org/bots/api#sendchataction>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendChatAction {
    /// Business connection id, optional.
    pub business_connection_id: Option<String>,
    /// Chat id.
    pub chat_id: Recipient,
    /// Message thread id, optional.
    pub message_thread_id: Option<i64>,
    /// Action.
    pub action: ChatAction,
}

impl SendChatAction {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, action: impl Into<ChatAction>) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            action: action.into(),
        }
    }
}

params! { SendChatAction {
    value business_connection_id: String,
    value message_thread_id: i64,
} }

object! { SendChatAction {
    required {
        "chat_id": chat_id,
        "action": action,
    }
    optional {
        "business_connection_id": business_connection_id,
        "message_thread_id": message_thread_id,
    }
} }

impl Method for SendChatAction {
    const NAME: &'static str = "sendChatAction";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Shows for a few seconds that the bot is busy: typing, uploading and the like.
    ///
    /// <https://core.telegram.org/bots/api#sendchataction>
    pub fn send_chat_action(
        &self,
        chat_id: impl Into<Recipient>,
        action: impl Into<ChatAction>,
    ) -> Call<SendChatAction> {
        Call::new(self, SendChatAction::new(chat_id, action))
    }
}
