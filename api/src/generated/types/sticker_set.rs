// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{PhotoSize, Sticker, StickerType};

/// A set of stickers.
///
/// <https://core.telegram.org/bots/api#stickerset>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StickerSet {
    /// Name.
    pub name: String,
    /// Title.
    pub title: String,
    /// Sticker type.
    pub sticker_type: StickerType,
    /// Stickers.
    pub stickers: Vec<Sticker>,
    /// Thumbnail, optional.
    pub thumbnail: Option<PhotoSize>,
}

impl StickerSet {
    /// With what is always there; the rest is absent.
    pub fn new(
        name: impl Into<String>,
        title: impl Into<String>,
        sticker_type: impl Into<StickerType>,
        stickers: impl IntoIterator<Item = impl Into<Sticker>>,
    ) -> Self {
        Self {
            name: name.into(),
            title: title.into(),
            sticker_type: sticker_type.into(),
            stickers: stickers.into_iter().map(Into::into).collect(),
            thumbnail: None,
        }
    }
}

setters! { StickerSet {
    value thumbnail: PhotoSize,
} }

object! { StickerSet {
    required {
        "name": name,
        "title": title,
        "sticker_type": sticker_type,
        "stickers": stickers list,
    }
    optional {
        "thumbnail": thumbnail,
    }
} }
