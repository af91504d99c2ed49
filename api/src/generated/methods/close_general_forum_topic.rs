// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient};

/// Closes a forum's general topic.
///
/// <https://core.telegram.org/bots/api#closegeneralforumtopic>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CloseGeneralForumTopic {
    /// Chat id.
    pub chat_id: Recipient,
}

impl CloseGeneralForumTopic {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

object! { CloseGeneralForumTopic {
    required {
        "chat_id": chat_id,
    }
} }

impl Method for CloseGeneralForumTopic {
    const NAME: &'static str = "closeGeneralForumTopic";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Closes a forum's general topic.
    ///
    /// <https://core.telegram.org/bots/api#closegeneralforumtopic>
    pub fn close_general_forum_topic(&self, chat_id: impl Into<Recipient>) -> Call<CloseGeneralForumTopic> {
        Call::new(self, CloseGeneralForumTopic::new(chat_id))
    }
}
