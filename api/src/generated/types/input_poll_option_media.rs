// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{
    InputMediaAnimation, InputMediaLink, InputMediaLivePhoto, InputMediaLocation, InputMediaPhoto,
    InputMediaSticker, InputMediaVenue, InputMediaVideo,
};

/// Media to send with an option of a poll.
///
/// <https://core.telegram.org/bots/api#inputpolloptionmedia>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputPollOptionMedia {
    /// See [`InputMediaAnimation`].
    Animation(Box<InputMediaAnimation>),
    /// See [`InputMediaLink`].
    Link(Box<InputMediaLink>),
    /// See [`InputMediaLivePhoto`].
    LivePhoto(Box<InputMediaLivePhoto>),
    /// See [`InputMediaLocation`].
    Location(Box<InputMediaLocation>),
    /// See [`InputMediaPhoto`].
    Photo(Box<InputMediaPhoto>),
    /// See [`InputMediaSticker`].
    Sticker(Box<InputMediaSticker>),
    /// See [`InputMediaVenue`].
    Venue(Box<InputMediaVenue>),
    /// See [`InputMediaVideo`].
    Video(Box<InputMediaVideo>),
    /// A member that this version does not know, kept whole.
    Unknown(Box<serde_json::Value>),
}

tagged_union! { InputPollOptionMedia by "type" {
    "animation" => Animation(InputMediaAnimation),
    "link" => Link(InputMediaLink),
    "live_photo" => LivePhoto(InputMediaLivePhoto),
    "location" => Location(InputMediaLocation),
    "photo" => Photo(InputMediaPhoto),
    "sticker" => Sticker(InputMediaSticker),
    "venue" => Venue(InputMediaVenue),
    "video" => Video(InputMediaVideo),
} }

union_carrier! { InputPollOptionMedia { Animation, LivePhoto, Photo, Sticker, Video } }
