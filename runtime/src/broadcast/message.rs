//! What is broadcast, as it is stored: a method and its params, all but the chat.

use botwright_api::methods::CopyMessage;
use botwright_api::{Bot, ChatId, Error, MessageId, Method};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// A call for any chat.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Stored {
    method: String,
    params: Map<String, Value>,
}

impl Stored {
    pub(super) fn new(method: &str, params: Map<String, Value>) -> Self {
        Self { method: method.to_owned(), params }
    }

    pub(super) fn copy(from: ChatId, message: MessageId) -> Self {
        let params = serde_json::to_value(CopyMessage::new(from, from, message)).unwrap_or_default();
        let params = if let Value::Object(params) = params { params } else { Map::new() };
        Self::new(CopyMessage::NAME, params)
    }

    pub(super) fn pay(&mut self) {
        self.params.insert("allow_paid_broadcast".to_owned(), true.into());
    }

    /// Sends it to a chat.
    pub(super) async fn send(&self, bot: &Bot, chat: i64) -> Result<(), Error> {
        let mut params = self.params.clone();
        params.insert("chat_id".to_owned(), chat.into());
        bot.call::<serde::de::IgnoredAny>(&self.method, Value::Object(params)).await.map(drop)
    }
}
