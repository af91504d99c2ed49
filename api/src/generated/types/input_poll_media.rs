// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{
    InputMediaAnimation, InputMediaAudio, InputMediaDocument, InputMediaLivePhoto, InputMediaLocation,
    InputMediaPhoto, InputMediaVenue, InputMediaVideo,
};

/// Media to send with a poll.
///
/// <https://core.telegram.org/bots/api#inputpollmedia>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputPollMedia {
    /// See [`InputMediaAnimation`].
    Animation(Box<InputMediaAnimation>),
    /// See [`InputMediaAudio`].
    Audio(Box<InputMediaAudio>),
    /// See [`InputMediaDocument`].
    Document(Box<InputMediaDocument>),
    /// See [`InputMediaLivePhoto`].
    LivePhoto(Box<InputMediaLivePhoto>),
    /// See [`InputMediaLocation`].
    Location(Box<InputMediaLocation>),
    /// See [`InputMediaPhoto`].
    Photo(Box<InputMediaPhoto>),
    /// See [`InputMediaVenue`].
    Venue(Box<InputMediaVenue>),
    /// See [`InputMediaVideo`].
    Video(Box<InputMediaVideo>),
    /// A member that this version does not know, kept whole.
    Unknown(Box<serde_json::Value>),
}

tagged_union! { InputPollMedia by "type" {
    "animation" => Animation(InputMediaAnimation),
    "audio" => Audio(InputMediaAudio),
    "document" => Document(InputMediaDocument),
    "live_photo" => LivePhoto(InputMediaLivePhoto),
    "location" => Location(InputMediaLocation),
    "photo" => Photo(InputMediaPhoto),
    "venue" => Venue(InputMediaVenue),
    "video" => Video(InputMediaVideo),
} }

union_carrier! { InputPollMedia { Animation, Audio, Document, LivePhoto, Photo, Video } }
