// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method};

/// Sets the words by which a sticker is found.
///
/// <https://core.telegram.org/bots/api#setstickerkeywords>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetStickerKeywords {
    /// Sticker.
    pub sticker: String,
    /// Keywords, optional, 0 to 20 items.
    pub keywords: Option<Vec<String>>,
}

impl SetStickerKeywords {
    /// With what is always there; the rest is absent.
    pub fn new(sticker: impl Into<String>) -> Self {
        Self { sticker: sticker.into(), keywords: None }
    }
}

params! { SetStickerKeywords {
    list keywords: String,
} }

object! { SetStickerKeywords {
    required {
        "sticker": sticker,
    }
    optional {
        "keywords": keywords list,
    }
} }

impl Method for SetStickerKeywords {
    const NAME: &'static str = "setStickerKeywords";
    type Response = bool;
}

impl Bot {
    /// Sets the words by which a sticker is found.
    ///
    /// <https://core.telegram.org/bots/api#setstickerkeywords>
    pub fn set_sticker_keywords(&self, sticker: impl Into<String>) -> Call<SetStickerKeywords> {
        Call::new(self, SetStickerKeywords::new(sticker))
    }
}
