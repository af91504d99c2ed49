// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::InputFile;
use crate::types::{MaskPosition, StickerFormat};

/// A sticker to add to a set.
///
/// <https://core.telegram.org/bots/api#inputsticker>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputSticker {
    /// Sticker.
    pub sticker: InputFile,
    /// Format.
    pub format: StickerFormat,
    /// Emoji list, 1 to 20 items.
    pub emoji_list: Vec<String>,
    /// Mask position, optional.
    pub mask_position: Option<MaskPosition>,
    /// Keywords, optional, 0 to 20 items.
    pub keywords: Option<Vec<String>>,
}

impl InputSticker {
    /// With what is always there; the rest is absent.
    pub fn new(
        sticker: impl Into<InputFile>,
        format: impl Into<StickerFormat>,
        emoji_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            sticker: sticker.into(),
            format: format.into(),
            emoji_list: emoji_list.into_iter().map(Into::into).collect(),
            mask_position: None,
            keywords: None,
        }
    }
}

setters! { InputSticker {
    value mask_position: MaskPosition,
    list keywords: String,
} }

object! { InputSticker {
    required {
        "sticker": sticker,
        "format": format,
        "emoji_list": emoji_list list,
    }
    optional {
        "mask_position": mask_position,
        "keywords": keywords list,
    }
} }

carrier! { InputSticker { sticker } }
