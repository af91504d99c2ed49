// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient};

/// Changes the name and icon of a topic.
///
/// <https://core.telegram.org/bots/api#editforumtopic>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EditForumTopic {
    /// Chat id.
    pub chat_id: Recipient,
    /// Message thread id.
    pub message_thread_id: i64,
    /// Name, optional, 0 to 128 characters.
    pub name: Option<String>,
    /// Icon custom emoji id, optional.
    pub icon_custom_emoji_id: Option<String>,
}

impl EditForumTopic {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, message_thread_id: impl Into<i64>) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_thread_id: message_thread_id.into(),
            name: None,
            icon_custom_emoji_id: None,
        }
    }
}

params! { EditForumTopic {
    value name: String,
    value icon_custom_emoji_id: String,
} }

object! { EditForumTopic {
    required {
        "chat_id": chat_id,
        "message_thread_id": message_thread_id,
    }
    optional {
        "name": name,
        "icon_custom_emoji_id": icon_custom_emoji_id,
    }
} }

impl Method for EditForumTopic {
    const NAME: &'static str = "editForumTopic";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Changes the name and icon of a topic.
    ///
    /// <https://core.telegram.org/bots/api#editforumtopic>
    pub fn edit_forum_topic(
        &self,
        chat_id: impl Into<Recipient>,
        message_thread_id: impl Into<i64>,
    ) -> Call<EditForumTopic> {
        Call::new(self, EditForumTopic::new(chat_id, message_thread_id))
    }
}
