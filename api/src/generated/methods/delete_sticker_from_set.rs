// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method};

/// Deletes a sticker from a set that the bot has made.
///
/// <https://core.telegram.org/bots/api#deletestickerfromset>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteStickerFromSet {
    /// Sticker.
    pub sticker: String,
}

impl DeleteStickerFromSet {
    /// With what is always there; the rest is absent.
    pub fn new(sticker: impl Into<String>) -> Self {
        Self { sticker: sticker.into() }
    }
}

object! { DeleteStickerFromSet {
    required {
        "sticker": sticker,
    }
} }

impl Method for DeleteStickerFromSet {
    const NAME: &'static str = "deleteStickerFromSet";
    type Response = bool;
}

impl Bot {
    /// Deletes a sticker from a set that the bot has made.
    ///
    /// <https://core.telegram.org/bots/api#deletestickerfromset>
    pub fn delete_sticker_from_set(&self, sticker: impl Into<String>) -> Call<DeleteStickerFromSet> {
        Call::new(self, DeleteStickerFromSet::new(sticker))
    }
}
