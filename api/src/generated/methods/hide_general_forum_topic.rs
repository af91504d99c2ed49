// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient};

/// Hides a forum's general topic.
///
/// <https://core.telegram.org/bots/api#hidegeneralforumtopic>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HideGeneralForumTopic {
    /// Chat id.
    pub chat_id: Recipient,
}

impl HideGeneralForumTopic {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

object! { HideGeneralForumTopic {
    required {
        "chat_id": chat_id,
    }
} }

impl Method for HideGeneralForumTopic {
    const NAME: &'static str = "hideGeneralForumTopic";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Hides a forum's general topic.
    ///
    /// <https://core.telegram.org/bots/api#hidegeneralforumtopic>
    pub fn hide_general_forum_topic(&self, chat_id: impl Into<Recipient>) -> Call<HideGeneralForumTopic> {
        Call::new(self, HideGeneralForumTopic::new(chat_id))
    }
}
