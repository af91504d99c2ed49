// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient};

/// Unpins all messages of a forum's general topic.
///
/// <https://core.telegram.org/bots/api#unpinallgeneralforumtopicmessages>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnpinAllGeneralForumTopicMessages {
    /// Chat id.
    pub chat_id: Recipient,
}

impl UnpinAllGeneralForumTopicMessages {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

object! { UnpinAllGeneralForumTopicMessages {
    required {
        "chat_id": chat_id,
    }
} }

impl Method for UnpinAllGeneralForumTopicMessages {
    const NAME: &'static str = "unpinAllGeneralForumTopicMessages";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Unpins all messages of a forum's general topic.
    ///
    /// <https://core.telegram.org/bots/api#unpinallgeneralforumtopicmessages>
    pub fn unpin_all_general_forum_topic_messages(
        &self,
        chat_id: impl Into<Recipient>,
    ) -> Call<UnpinAllGeneralForumTopicMessages> {
        Call::new(self, UnpinAllGeneralForumTopicMessages::new(chat_id))
    }
}
