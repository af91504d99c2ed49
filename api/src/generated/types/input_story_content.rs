// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InputStoryContentPhoto, InputStoryContentVideo};

/// What a story to post shows.
///
/// <https://core.telegram.org/bots/api#inputstorycontent>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputStoryContent {
    /// See [`InputStoryContentPhoto`].
    Photo(Box<InputStoryContentPhoto>),
    /// See [`InputStoryContentVideo`].
    Video(Box<InputStoryContentVideo>),
    /// A member that this version does not know, kept whole.
    Unknown(Box<serde_json::Value>),
}

tagged_union! { InputStoryContent by "type" {
    "photo" => Photo(InputStoryContentPhoto),
    "video" => Video(InputStoryContentVideo),
} }

union_carrier! { InputStoryContent { Photo, Video } }
