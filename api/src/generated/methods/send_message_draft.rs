// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{MessageEntity, ParseMode};
use crate::{Bot, Call, ChatId, Method};

/// Shows a text while it is still being written, piece by piece.
///
/// <https://core.telegram.org/bots/api#sendmessagedraft>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendMessageDraft {
    /// Chat id.
    pub chat_id: ChatId,
    /// Message thread id, optional.
    pub message_thread_id: Option<i64>,
    /// Draft id.
    pub draft_id: i64,
    /// Text, optional, 0 to 4096 characters after entities are parsed.
    pub text: Option<String>,
    /// Parse mode, optional.
    pub parse_mode: Option<ParseMode>,
    /// Entities, optional.
    pub entities: Option<Vec<MessageEntity>>,
    /// Can stop, optional.
    pub can_stop: Option<bool>,
    /// Keep on stop, optional.
    pub keep_on_stop: Option<bool>,
}

impl SendMessageDraft {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<ChatId>, draft_id: impl Into<i64>) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_thread_id: None,
            draft_id: draft_id.into(),
            text: None,
            parse_mode: None,
            entities: None,
            can_stop: None,
            keep_on_stop: None,
        }
    }
}

params! { SendMessageDraft {
    value message_thread_id: i64,
    value text: String,
    value parse_mode: ParseMode,
    list entities: MessageEntity,
    choice can_stop: bool,
    choice keep_on_stop: bool,
} }

object! { SendMessageDraft {
    required {
        "chat_id": chat_id,
        "draft_id": draft_id,
    }
    optional {
        "message_thread_id": message_thread_id,
        "text": text,
        "parse_mode": parse_mode,
        "entities": entities list,
        "can_stop": can_stop,
        "keep_on_stop": keep_on_stop,
    }
} }

impl Method for SendMessageDraft {
    const NAME: &'static str = "sendMessageDraft";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Shows a text while it is still being written, piece by piece.
    ///
    /// <https://core.telegram.org/bots/api#sendmessagedraft>
    pub fn send_message_draft(
        &self,
        chat_id: impl Into<ChatId>,
        draft_id: impl Into<i64>,
    ) -> Call<SendMessageDraft> {
        Call::new(self, SendMessageDraft::new(chat_id, draft_id))
    }
}
