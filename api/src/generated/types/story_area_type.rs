// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{
    StoryAreaTypeLink, StoryAreaTypeLocation, StoryAreaTypeSuggestedReaction, StoryAreaTypeUniqueGift,
    StoryAreaTypeWeather,
};

/// What an area of a story leads to.
///
/// <https://core.telegram.org/bots/api#storyareatype>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StoryAreaType {
    /// See [`StoryAreaTypeLocation`].
    Location(Box<StoryAreaTypeLocation>),
    /// See [`StoryAreaTypeSuggestedReaction`].
    SuggestedReaction(Box<StoryAreaTypeSuggestedReaction>),
    /// See [`StoryAreaTypeLink`].
    Link(Box<StoryAreaTypeLink>),
    /// See [`StoryAreaTypeWeather`].
    Weather(Box<StoryAreaTypeWeather>),
    /// See [`StoryAreaTypeUniqueGift`].
    UniqueGift(Box<StoryAreaTypeUniqueGift>),
    /// A member that this version does not know, kept whole.
    Unknown(Box<serde_json::Value>),
}

tagged_union! { StoryAreaType by "type" {
    "location" => Location(StoryAreaTypeLocation),
    "suggested_reaction" => SuggestedReaction(StoryAreaTypeSuggestedReaction),
    "link" => Link(StoryAreaTypeLink),
    "weather" => Weather(StoryAreaTypeWeather),
    "unique_gift" => UniqueGift(StoryAreaTypeUniqueGift),
} }
