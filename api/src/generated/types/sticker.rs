// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{File, MaskPosition, PhotoSize, StickerType};

/// A sticker.
///
/// <https://core.telegram.org/bots/api#sticker>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sticker {
    /// File id.
    pub file_id: String,
    /// File unique id.
    pub file_unique_id: String,
    /// Type.
    pub kind: StickerType,
    /// Width.
    pub width: i64,
    /// Height.
    pub height: i64,
    /// Is animated.
    pub is_animated: bool,
    /// Is video.
    pub is_video: bool,
    /// Thumbnail, optional.
    pub thumbnail: Option<PhotoSize>,
    /// Emoji, optional.
    pub emoji: Option<String>,
    /// Set name, optional.
    pub set_name: Option<String>,
    /// Premium animation, optional.
    pub premium_animation: Option<File>,
    /// Mask position, optional.
    pub mask_position: Option<MaskPosition>,
    /// Custom emoji id, optional.
    pub custom_emoji_id: Option<String>,
    /// Needs repainting, optional.
    pub needs_repainting: bool,
    /// File size, optional.
    pub file_size: Option<i64>,
}

impl Sticker {
    /// With what is always there; the rest is absent.
    pub fn new(
        file_id: impl Into<String>,
        file_unique_id: impl Into<String>,
        kind: impl Into<StickerType>,
        width: impl Into<i64>,
        height: impl Into<i64>,
        is_animated: bool,
        is_video: bool,
    ) -> Self {
        Self {
            file_id: file_id.into(),
            file_unique_id: file_unique_id.into(),
            kind: kind.into(),
            width: width.into(),
            height: height.into(),
            is_animated,
            is_video,
            thumbnail: None,
            emoji: None,
            set_name: None,
            premium_animation: None,
            mask_position: None,
            custom_emoji_id: None,
            needs_repainting: false,
            file_size: None,
        }
    }
}

setters! { Sticker {
    value thumbnail: PhotoSize,
    value emoji: String,
    value set_name: String,
    value premium_animation: File,
    value mask_position: MaskPosition,
    value custom_emoji_id: String,
    flag needs_repainting: bool,
    value file_size: i64,
} }

object! { Sticker {
    required {
        "file_id": file_id,
        "file_unique_id": file_unique_id,
        "type": kind,
        "width": width,
        "height": height,
    }
    booleans {
        "is_animated": is_animated,
        "is_video": is_video,
    }
    optional {
        "thumbnail": thumbnail,
        "emoji": emoji,
        "set_name": set_name,
        "premium_animation": premium_animation,
        "mask_position": mask_position,
        "custom_emoji_id": custom_emoji_id,
        "file_size": file_size,
    }
    flags {
        "needs_repainting": needs_repainting,
    }
} }
