// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::input_file::{Carry as _, Uploads};
use crate::types::{File, StickerFormat};
use crate::{Bot, Call, InputFile, Method, UserId};

/// Uploads a file that later becomes a sticker.
///
/// <https://core.telegram.org/bots/api#uploadstickerfile>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadStickerFile {
    /// User id.
    pub user_id: UserId,
    /// Sticker.
    pub sticker: InputFile,
    /// Sticker format.
    pub sticker_format: StickerFormat,
}

impl UploadStickerFile {
    /// With what is always there; the rest is absent.
    pub fn new(
        user_id: impl Into<UserId>,
        sticker: impl Into<InputFile>,
        sticker_format: impl Into<StickerFormat>,
    ) -> Self {
        Self { user_id: user_id.into(), sticker: sticker.into(), sticker_format: sticker_format.into() }
    }
}

object! { UploadStickerFile {
    required {
        "user_id": user_id,
        "sticker": sticker,
        "sticker_format": sticker_format,
    }
} }

impl Method for UploadStickerFile {
    const NAME: &'static str = "uploadStickerFile";
    type Response = File;

    fn files(&self, uploads: &mut Uploads) {
        self.sticker.carry(uploads);
    }
}

impl Bot {
    /// Uploads a file that later becomes a sticker.
    ///
    /// <https://core.telegram.org/bots/api#uploadstickerfile>
    pub fn upload_sticker_file(
        &self,
        user_id: impl Into<UserId>,
        sticker: impl Into<InputFile>,
        sticker_format: impl Into<StickerFormat>,
    ) -> Call<UploadStickerFile> {
        Call::new(self, UploadStickerFile::new(user_id, sticker, sticker_format))
    }
}
