// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::input_file::{Carry as _, Uploads};
use crate::types::{InputStoryContent, MessageEntity, ParseMode, Story, StoryArea};
use crate::{Bot, Call, Method};

/// Changes a story that the bot has posted.
///
/// <https://core.telegram.org/bots/api#editstory>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EditStory {
    /// Business connection id.
    pub business_connection_id: String,
    /// Story id.
    pub story_id: i64,
    /// Content.
    pub content: InputStoryContent,
    /// Caption, optional, 0 to 2048 characters after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode, optional.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities, optional.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Areas, optional.
    pub areas: Option<Vec<StoryArea>>,
}

impl EditStory {
    /// With what is always there; the rest is absent.
    pub fn new(
        business_connection_id: impl Into<String>,
        story_id: impl Into<i64>,
        content: impl Into<InputStoryContent>,
    ) -> Self {
        Self {
            business_connection_id: business_connection_id.into(),
            story_id: story_id.into(),
            content: content.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            areas: None,
        }
    }
}

params! { EditStory {
    value caption: String,
    value parse_mode: ParseMode,
    list caption_entities: MessageEntity,
    list areas: StoryArea,
} }

object! { EditStory {
    required {
        "business_connection_id": business_connection_id,
        "story_id": story_id,
        "content": content,
    }
    optional {
        "caption": caption,
        "parse_mode": parse_mode,
        "caption_entities": caption_entities list,
        "areas": areas list,
    }
} }

impl Method for EditStory {
    const NAME: &'static str = "editStory";
    type Response = Story;

    fn files(&self, uploads: &mut Uploads) {
        self.content.carry(uploads);
    }
}

impl Bot {
    /// Changes a story that the bot has posted.
    ///
    /// <https://core.telegram.org/bots/api#editstory>
    pub fn edit_story(
        &self,
        business_connection_id: impl Into<String>,
        story_id: impl Into<i64>,
        content: impl Into<InputStoryContent>,
    ) -> Call<EditStory> {
        Call::new(self, EditStory::new(business_connection_id, story_id, content))
    }
}
