// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient};

/// Deletes a topic with all of its messages.
///
/// <https://core.telegram.org/bots/api#deleteforumtopic>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteForumTopic {
    /// Chat id.
    pub chat_id: Recipient,
    /// Message thread id.
    pub message_thread_id: i64,
}

impl DeleteForumTopic {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, message_thread_id: impl Into<i64>) -> Self {
        Self { chat_id: chat_id.into(), message_thread_id: message_thread_id.into() }
    }
}

object! { DeleteForumTopic {
    required {
        "chat_id": chat_id,
        "message_thread_id": message_thread_id,
    }
} }

impl Method for DeleteForumTopic {
    const NAME: &'static str = "deleteForumTopic";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Deletes a topic with all of its messages.
    ///
    /// <https://core.telegram.org/bots/api#deleteforumtopic>
    pub fn delete_forum_topic(
        &self,
        chat_id: impl Into<Recipient>,
        message_thread_id: impl Into<i64>,
    ) -> Call<DeleteForumTopic> {
        Call::new(self, DeleteForumTopic::new(chat_id, message_thread_id))
    }
}
