// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{
    InputMediaAnimation, InputMediaAudio, InputMediaDocument, InputMediaPhoto, InputMediaVideo,
    InputMediaVoiceNote,
};

/// Media that a rich message may refer to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RichMessageMedia {
    /// See [`InputMediaAnimation`].
    Animation(Box<InputMediaAnimation>),
    /// See [`InputMediaAudio`].
    Audio(Box<InputMediaAudio>),
    /// See [`InputMediaDocument`].
    Document(Box<InputMediaDocument>),
    /// See [`InputMediaPhoto`].
    Photo(Box<InputMediaPhoto>),
    /// See [`InputMediaVideo`].
    Video(Box<InputMediaVideo>),
    /// See [`InputMediaVoiceNote`].
    VoiceNote(Box<InputMediaVoiceNote>),
    /// A member that this version does not know, kept whole.
    Unknown(Box<serde_json::Value>),
}

tagged_union! { RichMessageMedia by "type" {
    "animation" => Animation(InputMediaAnimation),
    "audio" => Audio(InputMediaAudio),
    "document" => Document(InputMediaDocument),
    "photo" => Photo(InputMediaPhoto),
    "video" => Video(InputMediaVideo),
    "voice_note" => VoiceNote(InputMediaVoiceNote),
} }

union_carrier! { RichMessageMedia { Animation, Audio, Document, Photo, Video, VoiceNote } }
