// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, ChatId, MessageId, Method};

/// Accepts a post that was suggested to a channel.
///
/// <https://core.telegram.org/bots/api#approvesuggestedpost>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApproveSuggestedPost {
    /// Chat id.
    pub chat_id: ChatId,
    /// Message id.
    pub message_id: MessageId,
    /// Send date, optional.
    pub send_date: Option<i64>,
}

impl ApproveSuggestedPost {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<ChatId>, message_id: impl Into<MessageId>) -> Self {
        Self { chat_id: chat_id.into(), message_id: message_id.into(), send_date: None }
    }
}

params! { ApproveSuggestedPost {
    value send_date: i64,
} }

object! { ApproveSuggestedPost {
    required {
        "chat_id": chat_id,
        "message_id": message_id,
    }
    optional {
        "send_date": send_date,
    }
} }

impl Method for ApproveSuggestedPost {
    const NAME: &'static str = "approveSuggestedPost";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Accepts a post that was suggested to a channel.
    ///
    /// <https://core.telegram.org/bots/api#approvesuggestedpost>
    pub fn approve_suggested_post(
        &self,
        chat_id: impl Into<ChatId>,
        message_id: impl Into<MessageId>,
    ) -> Call<ApproveSuggestedPost> {
        Call::new(self, ApproveSuggestedPost::new(chat_id, message_id))
    }
}
