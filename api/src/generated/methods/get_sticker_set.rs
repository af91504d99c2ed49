// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::StickerSet;
use crate::{Bot, Call, Method};

/// Tells all about a sticker set.
///
/// <https://core.telegram.org/bots/api#getstickerset>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetStickerSet {
    /// Name.
    pub name: String,
}

impl GetStickerSet {
    /// With what is always there; the rest is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

object! { GetStickerSet {
    required {
        "name": name,
    }
} }

impl Method for GetStickerSet {
    const NAME: &'static str = "getStickerSet";
    type Response = StickerSet;
}

impl Bot {
    /// Tells all about a sticker set.
    ///
    /// <https://core.telegram.org/bots/api#getstickerset>
    pub fn get_sticker_set(&self, name: impl Into<String>) -> Call<GetStickerSet> {
        Call::new(self, GetStickerSet::new(name))
    }
}
