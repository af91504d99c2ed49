// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InputPaidMediaLivePhoto, InputPaidMediaPhoto, InputPaidMediaVideo};

/// Media to send that are seen only after payment.
///
/// <https://core.telegram.org/bots/api#inputpaidmedia>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InputPaidMedia {
    /// See [`InputPaidMediaLivePhoto`].
    LivePhoto(Box<InputPaidMediaLivePhoto>),
    /// See [`InputPaidMediaPhoto`].
    Photo(Box<InputPaidMediaPhoto>),
    /// See [`InputPaidMediaVideo`].
    Video(Box<InputPaidMediaVideo>),
    /// A member that this version does not know, kept whole.
    Unknown(Box<serde_json::Value>),
}

tagged_union! { InputPaidMedia by "type" {
    "live_photo" => LivePhoto(InputPaidMediaLivePhoto),
    "photo" => Photo(InputPaidMediaPhoto),
    "video" => Video(InputPaidMediaVideo),
} }

union_carrier! { InputPaidMedia { LivePhoto, Photo, Video } }
