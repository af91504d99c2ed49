// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::ForumTopic;
use crate::{Bot, Call, Method, Recipient};

/// Opens a new topic in a forum.
///
/// <https://core.telegram.org/bots/api#createforumtopic>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateForumTopic {
    /// Chat id.
    pub chat_id: Recipient,
    /// Name, 1 to 128 characters.
    pub name: String,
    /// Icon color, optional.
    pub icon_color: Option<i64>,
    /// Icon custom emoji id, optional.
    pub icon_custom_emoji_id: Option<String>,
}

impl CreateForumTopic {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, name: impl Into<String>) -> Self {
        Self { chat_id: chat_id.into(), name: name.into(), icon_color: None, icon_custom_emoji_id: None }
    }
}

params! { CreateForumTopic {
    value icon_color: i64,
    value icon_custom_emoji_id: String,
} }

object! { CreateForumTopic {
    required {
        "chat_id": chat_id,
        "name": name,
    }
    optional {
        "icon_color": icon_color,
        "icon_custom_emoji_id": icon_custom_emoji_id,
    }
} }

impl Method for CreateForumTopic {
    const NAME: &'static str = "createForumTopic";
    type Response = ForumTopic;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Opens a new topic in a forum.
    ///
    /// <https://core.telegram.org/bots/api#createforumtopic>
    pub fn create_forum_topic(
        &self,
        chat_id: impl Into<Recipient>,
        name: impl Into<String>,
    ) -> Call<CreateForumTopic> {
        Call::new(self, CreateForumTopic::new(chat_id, name))
    }
}
