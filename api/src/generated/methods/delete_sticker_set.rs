// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method};

/// Deletes a sticker set that the bot has made.
///
/// <https://core.telegram.org/bots/api#deletestickerset>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteStickerSet {
    /// Name.
    pub name: String,
}

impl DeleteStickerSet {
    /// With what is always there; the rest is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

object! { DeleteStickerSet {
    required {
        "name": name,
    }
} }

impl Method for DeleteStickerSet {
    const NAME: &'static str = "deleteStickerSet";
    type Response = bool;
}

impl Bot {
    /// Deletes a sticker set that the bot has made.
    ///
    /// <https://core.telegram.org/bots/api#deletestickerset>
    pub fn delete_sticker_set(&self, name: impl Into<String>) -> Call<DeleteStickerSet> {
        Call::new(self, DeleteStickerSet::new(name))
    }
}
