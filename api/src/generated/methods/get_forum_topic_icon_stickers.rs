// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::Sticker;
use crate::{Bot, Call, Method};

/// Lists the stickers that may be icons of forum topics.
///
/// <https://core.telegram.org/bots/api#getforumtopiciconstickers>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetForumTopicIconStickers {}

impl GetForumTopicIconStickers {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { GetForumTopicIconStickers {
} }

impl Method for GetForumTopicIconStickers {
    const NAME: &'static str = "getForumTopicIconStickers";
    type Response = Vec<Sticker>;
}

impl Bot {
    /// Lists the stickers that may be icons of forum topics.
    ///
    /// <https://core.telegram.org/bots/api#getforumtopiciconstickers>
    pub fn get_forum_topic_icon_stickers(&self) -> Call<GetForumTopicIconStickers> {
        Call::new(self, GetForumTopicIconStickers::new())
    }
}
