// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient};

/// Changes the name of a forum's general topic.
///
/// <https://core.telegram.org/bots/api#editgeneralforumtopic>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EditGeneralForumTopic {
    /// Chat id.
    pub chat_id: Recipient,
    /// Name, 1 to 128 characters.
    pub name: String,
}

impl EditGeneralForumTopic {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, name: impl Into<String>) -> Self {
        Self { chat_id: chat_id.into(), name: name.into() }
    }
}

object! { EditGeneralForumTopic {
    required {
        "chat_id": chat_id,
        "name": name,
    }
} }

impl Method for EditGeneralForumTopic {
    const NAME: &'static str = "editGeneralForumTopic";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Changes the name of a forum's general topic.
    ///
    /// <https://core.telegram.org/bots/api#editgeneralforumtopic>
    pub fn edit_general_forum_topic(
        &self,
        chat_id: impl Into<Recipient>,
        name: impl Into<String>,
    ) -> Call<EditGeneralForumTopic> {
        Call::new(self, EditGeneralForumTopic::new(chat_id, name))
    }
}
