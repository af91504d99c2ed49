// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{PaidMediaLivePhoto, PaidMediaPhoto, PaidMediaPreview, PaidMediaVideo};

/// One of the media that are seen only after payment.
///
/// <https://core.telegram.org/bots/api#paidmedia>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaidMedia {
    /// See [`PaidMediaLivePhoto`].
    LivePhoto(Box<PaidMediaLivePhoto>),
    /// See [`PaidMediaPhoto`].
    Photo(Box<PaidMediaPhoto>),
    /// See [`PaidMediaPreview`].
    Preview(Box<PaidMediaPreview>),
    /// See [`PaidMediaVideo`].
    Video(Box<PaidMediaVideo>),
    /// A member that this version does not know, kept whole.
    Unknown(Box<serde_json::Value>),
}

tagged_union! { PaidMedia by "type" {
    "live_photo" => LivePhoto(PaidMediaLivePhoto),
    "photo" => Photo(PaidMediaPhoto),
    "preview" => Preview(PaidMediaPreview),
    "video" => Video(PaidMediaVideo),
} }
