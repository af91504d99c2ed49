// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method};

/// Deletes a story that the bot has posted.
///
/// <https://core.telegram.org/bots/api#deletestory>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteStory {
    /// Business connection id.
    pub business_connection_id: String,
    /// Story id.
    pub story_id: i64,
}

impl DeleteStory {
    /// With what is always there; the rest is absent.
    pub fn new(business_connection_id: impl Into<String>, story_id: impl Into<i64>) -> Self {
        Self { business_connection_id: business_connection_id.into(), story_id: story_id.into() }
    }
}

object! { DeleteStory {
    required {
        "business_connection_id": business_connection_id,
        "story_id": story_id,
    }
} }

impl Method for DeleteStory {
    const NAME: &'static str = "deleteStory";
    type Response = bool;
}

impl Bot {
    /// Deletes a story that the bot has posted.
    ///
    /// <https://core.telegram.org/bots/api#deletestory>
    pub fn delete_story(
        &self,
        business_connection_id: impl Into<String>,
        story_id: impl Into<i64>,
    ) -> Call<DeleteStory> {
        Call::new(self, DeleteStory::new(business_connection_id, story_id))
    }
}
