// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient};

/// Closes a topic: nobody can write in it any more.
///
/// <https://core.telegram.org/bots/api#closeforumtopic>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CloseForumTopic {
    /// Chat id.
    pub chat_id: Recipient,
    /// Message thread id.
    pub message_thread_id: i64,
}

impl CloseForumTopic {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, message_thread_id: impl Into<i64>) -> Self {
        Self { chat_id: chat_id.into(), message_thread_id: message_thread_id.into() }
    }
}

object! { CloseForumTopic {
    required {
        "chat_id": chat_id,
        "message_thread_id": message_thread_id,
    }
} }

impl Method for CloseForumTopic {
    const NAME: &'static str = "closeForumTopic";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Closes a topic: nobody can write in it any more.
    ///
    /// <https://core.telegram.org/bots/api#closeforumtopic>
    pub fn close_forum_topic(
        &self,
        chat_id: impl Into<Recipient>,
        message_thread_id: impl Into<i64>,
    ) -> Call<CloseForumTopic> {
        Call::new(self, CloseForumTopic::new(chat_id, message_thread_id))
    }
}
