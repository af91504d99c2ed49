// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::input_file::{Carry as _, Uploads};
use crate::types::InputRichMessage;
use crate::{Bot, Call, ChatId, Method};

/// Shows a rich message while it is still being written, piece by piece.
///
/// <https://core.telegram.org/bots/api#sendrichmessagedraft>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendRichMessageDraft {
    /// Chat id.
    pub chat_id: ChatId,
    /// Message thread id, optional.
    pub message_thread_id: Option<i64>,
    /// Draft id.
    pub draft_id: i64,
    /// Rich message.
    pub rich_message: InputRichMessage,
    /// Can stop, optional.
    pub can_stop: Option<bool>,
    /// Keep on stop, optional.
    pub keep_on_stop: Option<bool>,
}

impl SendRichMessageDraft {
    /// With what is always there; the rest is absent.
    pub fn new(
        chat_id: impl Into<ChatId>,
        draft_id: impl Into<i64>,
        rich_message: impl Into<InputRichMessage>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_thread_id: None,
            draft_id: draft_id.into(),
            rich_message: rich_message.into(),
            can_stop: None,
            keep_on_stop: None,
        }
    }
}

params! { SendRichMessageDraft {
    value message_thread_id: i64,
    choice can_stop: bool,
    choice keep_on_stop: bool,
} }

object! { SendRichMessageDraft {
    required {
        "chat_id": chat_id,
        "draft_id": draft_id,
        "rich_message": rich_message,
    }
    optional {
        "message_thread_id": message_thread_id,
        "can_stop": can_stop,
        "keep_on_stop": keep_on_stop,
    }
} }

impl Method for SendRichMessageDraft {
    const NAME: &'static str = "sendRichMessageDraft";
    type Response = bool;

    fn files(&self, uploads: &mut Uploads) {
        self.rich_message.carry(uploads);
    }

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Shows a rich message while it is still being written, piece by piece.
    ///
    /// <https://core.telegram.org/bots/api#sendrichmessagedraft>
    pub fn send_rich_message_draft(
        &self,
        chat_id: impl Into<ChatId>,
        draft_id: impl Into<i64>,
        rich_message: impl Into<InputRichMessage>,
    ) -> Call<SendRichMessageDraft> {
        Call::new(self, SendRichMessageDraft::new(chat_id, draft_id, rich_message))
    }
}
