// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::Story;
use crate::{Bot, Call, ChatId, Method};

/// Posts a story of one business account again on another one.
///
/// <https://core.telegram.org/bots/api#repoststory>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RepostStory {
    /// Business connection id.
    pub business_connection_id: String,
    /// From chat id.
    pub from_chat_id: ChatId,
    /// From story id.
    pub from_story_id: i64,
    /// Active period.
    pub active_period: i64,
    /// Post to chat page, optional.
    pub post_to_chat_page: Option<bool>,
    /// Protect content, optional.
    pub protect_content: Option<bool>,
}

impl RepostStory {
    /// With what is always there; the rest is absent.
    pub fn new(
        business_connection_id: impl Into<String>,
        from_chat_id: impl Into<ChatId>,
        from_story_id: impl Into<i64>,
        active_period: impl Into<i64>,
    ) -> Self {
        Self {
            business_connection_id: business_connection_id.into(),
            from_chat_id: from_chat_id.into(),
            from_story_id: from_story_id.into(),
            active_period: active_period.into(),
            post_to_chat_page: None,
            protect_content: None,
        }
    }
}

params! { RepostStory {
    choice post_to_chat_page: bool,
    choice protect_content: bool,
} }

object! { RepostStory {
    required {
        "business_connection_id": business_connection_id,
        "from_chat_id": from_chat_id,
        "from_story_id": from_story_id,
        "active_period": active_period,
    }
    optional {
        "post_to_chat_page": post_to_chat_page,
        "protect_content": protect_content,
    }
} }

impl Method for RepostStory {
    const NAME: &'static str = "repostStory";
    type Response = Story;
}

impl Bot {
    /// Posts a story of one business account again on another one.
    ///
    /// <https://core.telegram.org/bots/api#repoststory>
    pub fn repost_story(
        &self,
        business_connection_id: impl Into<String>,
        from_chat_id: impl Into<ChatId>,
        from_story_id: impl Into<i64>,
        active_period: impl Into<i64>,
    ) -> Call<RepostStory> {
        Call::new(self, RepostStory::new(business_connection_id, from_chat_id, from_story_id, active_period))
    }
}
