// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method};

/// Sets the title of a sticker set.
///
/// <https://core.telegram.org/bots/api#setstickersettitle>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetStickerSetTitle {
    /// Name.
    pub name: String,
    /// Title, 1 to 64 characters.
    pub title: String,
}

impl SetStickerSetTitle {
    /// With what is always there; the rest is absent.
    pub fn new(name: impl Into<String>, title: impl Into<String>) -> Self {
        Self { name: name.into(), title: title.into() }
    }
}

object! { SetStickerSetTitle {
    required {
        "name": name,
        "title": title,
    }
} }

impl Method for SetStickerSetTitle {
    const NAME: &'static str = "setStickerSetTitle";
    type Response = bool;
}

impl Bot {
    /// Sets the title of a sticker set.
    ///
    /// <https://core.telegram.org/bots/api#setstickersettitle>
    pub fn set_sticker_set_title(
        &self,
        name: impl Into<String>,
        title: impl Into<String>,
    ) -> Call<SetStickerSetTitle> {
        Call::new(self, SetStickerSetTitle::new(name, title))
    }
}
