// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient};

/// Shows a forum's general topic again.
///
/// <https://core.telegram.org/bots/api#unhidegeneralforumtopic>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnhideGeneralForumTopic {
    /// Chat id.
    pub chat_id: Recipient,
}

impl UnhideGeneralForumTopic {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

object! { UnhideGeneralForumTopic {
    required {
        "chat_id": chat_id,
    }
} }

impl Method for UnhideGeneralForumTopic {
    const NAME: &'static str = "unhideGeneralForumTopic";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Shows a forum's general topic again.
    ///
    /// <https://core.telegram.org/bots/api#unhidegeneralforumtopic>
    pub fn unhide_general_forum_topic(&self, chat_id: impl Into<Recipient>) -> Call<UnhideGeneralForumTopic> {
        Call::new(self, UnhideGeneralForumTopic::new(chat_id))
    }
}
