// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient};

/// Opens a forum's general topic again.
///
/// <https://core.telegram.org/bots/api#reopengeneralforumtopic>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReopenGeneralForumTopic {
    /// Chat id.
    pub chat_id: Recipient,
}

impl ReopenGeneralForumTopic {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

object! { ReopenGeneralForumTopic {
    required {
        "chat_id": chat_id,
    }
} }

impl Method for ReopenGeneralForumTopic {
    const NAME: &'static str = "reopenGeneralForumTopic";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Opens a forum's general topic again.
    ///
    /// <https://core.telegram.org/bots/api#reopengeneralforumtopic>
    pub fn reopen_general_forum_topic(&self, chat_id: impl Into<Recipient>) -> Call<ReopenGeneralForumTopic> {
        Call::new(self, ReopenGeneralForumTopic::new(chat_id))
    }
}
