// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::input_file::{Carry as _, Uploads};
use crate::types::StickerFormat;
use crate::{Bot, Call, InputFile, Method, UserId};

/// Sets the picture that stands for a sticker set.
///
/// <https://core.telegram.org/bots/api#setstickersetthumbnail>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetStickerSetThumbnail {
    /// Name.
    pub name: String,
    /// User id.
    pub user_id: UserId,
    /// Thumbnail, optional.
    pub thumbnail: Option<InputFile>,
    /// Format.
    pub format: StickerFormat,
}

impl SetStickerSetThumbnail {
    /// With what is always there; the rest is absent.
    pub fn new(
        name: impl Into<String>,
        user_id: impl Into<UserId>,
        format: impl Into<StickerFormat>,
    ) -> Self {
        Self { name: name.into(), user_id: user_id.into(), thumbnail: None, format: format.into() }
    }
}

params! { SetStickerSetThumbnail {
    value thumbnail: InputFile,
} }

object! { SetStickerSetThumbnail {
    required {
        "name": name,
        "user_id": user_id,
        "format": format,
    }
    optional {
        "thumbnail": thumbnail,
    }
} }

impl Method for SetStickerSetThumbnail {
    const NAME: &'static str = "setStickerSetThumbnail";
    type Response = bool;

    fn files(&self, uploads: &mut Uploads) {
        self.thumbnail.carry(uploads);
    }
}

impl Bot {
    /// Sets the picture that stands for a sticker set.
    ///
    /// <https://core.telegram.org/bots/api#setstickersetthumbnail>
    pub fn set_sticker_set_thumbnail(
        &self,
        name: impl Into<String>,
        user_id: impl Into<UserId>,
        format: impl Into<StickerFormat>,
    ) -> Call<SetStickerSetThumbnail> {
        Call::new(self, SetStickerSetThumbnail::new(name, user_id, format))
    }
}
