// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::MaskPosition;
use crate::{Bot, Call, Method};

/// Sets where on a face a mask belongs.
///
/// <https://core.telegram.org/bots/api#setstickermaskposition>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetStickerMaskPosition {
    /// Sticker.
    pub sticker: String,
    /// Mask position, optional.
    pub mask_position: Option<MaskPosition>,
}

impl SetStickerMaskPosition {
    /// With what is always there; the rest is absent.
    pub fn new(sticker: impl Into<String>) -> Self {
        Self { sticker: sticker.into(), mask_position: None }
    }
}

params! { SetStickerMaskPosition {
    value mask_position: MaskPosition,
} }

object! { SetStickerMaskPosition {
    required {
        "sticker": sticker,
    }
    optional {
        "mask_position": mask_position,
    }
} }

impl Method for SetStickerMaskPosition {
    const NAME: &'static str = "setStickerMaskPosition";
    type Response = bool;
}

impl Bot {
    /// Sets where on a face a mask belongs.
    ///
    /// <https://core.telegram.org/bots/api#setstickermaskposition>
    pub fn set_sticker_mask_position(&self, sticker: impl Into<String>) -> Call<SetStickerMaskPosition> {
        Call::new(self, SetStickerMaskPosition::new(sticker))
    }
}
