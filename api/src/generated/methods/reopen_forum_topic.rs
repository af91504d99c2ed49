// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient};

/// Opens a closed topic again.
///
/// <https://core.telegram.org/bots/api#reopenforumtopic>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReopenForumTopic {
    /// Chat id.
    pub chat_id: Recipient,
    /// Message thread id.
    pub message_thread_id: i64,
}

impl ReopenForumTopic {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, message_thread_id: impl Into<i64>) -> Self {
        Self { chat_id: chat_id.into(), message_thread_id: message_thread_id.into() }
    }
}

object! { ReopenForumTopic {
    required {
        "chat_id": chat_id,
        "message_thread_id": message_thread_id,
    }
} }

impl Method for ReopenForumTopic {
    const NAME: &'static str = "reopenForumTopic";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Opens a closed topic again.
    ///
    /// <https://core.telegram.org/bots/api#reopenforumtopic>
    pub fn reopen_forum_topic(
        &self,
        chat_id: impl Into<Recipient>,
        message_thread_id: impl Into<i64>,
    ) -> Call<ReopenForumTopic> {
        Call::new(self, ReopenForumTopic::new(chat_id, message_thread_id))
    }
}
