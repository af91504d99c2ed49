// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{
    InputMediaAudio, InputMediaDocument, InputMediaLivePhoto, InputMediaPhoto, InputMediaVideo,
};

/// One of the media of an album to send.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MediaGroupItem {
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

tagged_union! { MediaGroupItem by "type" {
    "audio" => Audio(InputMediaAudio),
    "document" => Document(InputMediaDocument),
    "live_photo" => LivePhoto(InputMediaLivePhoto),
    "photo" => Photo(InputMediaPhoto),
    "video" => Video(InputMediaVideo),
} }

union_carrier! { MediaGroupItem { Audio, Document, LivePhoto, Photo, Video } }
