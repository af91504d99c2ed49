// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{
    InputMediaAnimation, InputMediaAudio, InputMediaDocument, InputMediaLivePhoto, InputMediaPhoto,
    InputMediaVideo,
};

/// Media to send.
///
/// <https://core.telegram.org/bots/api#inputmedia>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputMedia {
    /// See [`InputMediaAnimation`].
    Animation(Box<InputMediaAnimation>),
    /// See [`InputMediaAudio`].
    Audio(Box<InputMediaAudio>),
    /// See [`InputMediaDocument`].
    Document(Box<InputMediaDocument>),
    /// See [`InputMediaLivePhoto`].
    LivePhoto(Box<InputMediaLivePhoto>),
    /// See [`InputMediaPhoto`].
    Photo(Box<InputMediaPhoto>),
    /// See [`InputMediaVideo`].
    Video(Box<InputMediaVideo>),
    /// A member that this version does not know, kept whole.
    Unknown(Box<serde_json::Value>),
}

tagged_union! { InputMedia by "type" {
    "animation" => Animation(InputMediaAnimation),
    "audio" => Audio(InputMediaAudio),
    "document" => Document(InputMediaDocument),
    "live_photo" => LivePhoto(InputMediaLivePhoto),
    "photo" => Photo(InputMediaPhoto),
    "video" => Video(InputMediaVideo),
} }

union_carrier! { InputMedia { Animation, Audio, Document, LivePhoto, Photo, Video } }
