// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient};

/// Unpins all messages of a topic.
///
/// <https://core.telegram.org/bots/api#unpinallforumtopicmessages>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnpinAllForumTopicMessages {
    /// Chat id.
    pub chat_id: Recipient,
    /// Message thread id.
    pub message_thread_id: i64,
}

impl UnpinAllForumTopicMessages {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, message_thread_id: impl Into<i64>) -> Self {
        Self { chat_id: chat_id.into(), message_thread_id: message_thread_id.into() }
    }
}

object! { UnpinAllForumTopicMessages {
    required {
        "chat_id": chat_id,
        "message_thread_id": message_thread_id,
    }
} }

impl Method for UnpinAllForumTopicMessages {
    const NAME: &'static str = "unpinAllForumTopicMessages";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Unpins all messages of a topic.
    ///
    /// <https://core.telegram.org/bots/api#unpinallforumtopicmessages>
    pub fn unpin_all_forum_topic_messages(
        &self,
        chat_id: impl Into<Recipient>,
        message_thread_id: impl Into<i64>,
    ) -> Call<UnpinAllForumTopicMessages> {
        Call::new(self, UnpinAllForumTopicMessages::new(chat_id, message_thread_id))
    }
}
