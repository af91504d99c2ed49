// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::input_file::{Carry as _, Uploads};
use crate::types::{InputStoryContent, MessageEntity, ParseMode, Story, StoryArea};
use crate::{Bot, Call, Method};

/// Posts a story on behalf of a business account.
///
/// <https://core.telegram.org/bots/api#poststory>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostStory {
    /// Business connection id.
    pub business_connection_id: String,
    /// Content.
    pub content: InputStoryContent,
    /// Active period.
    pub active_period: i64,
    /// Caption, optional, 0 to 2048 characters after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode, optional.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities, optional.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Areas, optional.
    pub areas: Option<Vec<StoryArea>>,
    /// Post to chat page, optional.
    pub post_to_chat_page: Option<bool>,
    /// Protect content, optional.
    pub protect_content: Option<bool>,
}

impl PostStory {
    /// With what is always there; the rest is absent.
    pub fn new(
        business_connection_id: impl Into<String>,
        content: impl Into<InputStoryContent>,
        active_period: impl Into<i64>,
    ) -> Self {
        Self {
            business_connection_id: business_connection_id.into(),
            content: content.into(),
            active_period: active_period.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            areas: None,
            post_to_chat_page: None,
            protect_content: None,
        }
    }
}

params! { PostStory {
    value caption: String,
    value parse_mode: ParseMode,
    list caption_entities: MessageEntity,
    list areas: StoryArea,
    choice post_to_chat_page: bool,
    choice protect_content: bool,
} }

object! { PostStory {
    required {
        "business_connection_id": business_connection_id,
        "content": content,
        "active_period": active_period,
    }
    optional {
        "caption": caption,
        "parse_mode": parse_mode,
        "caption_entities": caption_entities list,
        "areas": areas list,
        "post_to_chat_page": post_to_chat_page,
        "protect_content": protect_content,
    }
} }

impl Method for PostStory {
    const NAME: &'static str = "postStory";
    type Response = Story;

    fn files(&self, uploads: &mut Uploads) {
        self.content.carry(uploads);
    }
}

impl Bot {
    /// Posts a story on behalf of a business account.
    ///
    /// <https://core.telegram.org/bots/api#poststory>
    pub fn post_story(
        &self,
        business_connection_id: impl Into<String>,
        content: impl Into<InputStoryContent>,
        active_period: impl Into<i64>,
    ) -> Call<PostStory> {
        Call::new(self, PostStory::new(business_connection_id, content, active_period))
    }
}
