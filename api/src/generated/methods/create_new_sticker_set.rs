// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::input_file::{Carry as _, Uploads};
use crate::types::{InputSticker, StickerType};
use crate::{Bot, Call, Method, UserId};

/// Makes a new sticker set that belongs to a user.
///
/// <https://core.telegram.org/bots/api#createnewstickerset>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateNewStickerSet {
    /// User id.
    pub user_id: UserId,
    /// Name, 1 to 64 characters.
    pub name: String,
    /// Title, 1 to 64 characters.
    pub title: String,
    /// Stickers, 1 to 50 items.
    pub stickers: Vec<InputSticker>,
    /// Sticker type, optional.
    pub sticker_type: Option<StickerType>,
    /// Needs repainting, optional.
    pub needs_repainting: Option<bool>,
}

impl CreateNewStickerSet {
    /// With what is always there; the rest is absent.
    pub fn new(
        user_id: impl Into<UserId>,
        name: impl Into<String>,
        title: impl Into<String>,
        stickers: impl IntoIterator<Item = impl Into<InputSticker>>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            name: name.into(),
            title: title.into(),
            stickers: stickers.into_iter().map(Into::into).collect(),
            sticker_type: None,
            needs_repainting: None,
        }
    }
}

params! { CreateNewStickerSet {
    value sticker_type: StickerType,
    choice needs_repainting: bool,
} }

object! { CreateNewStickerSet {
    required {
        "user_id": user_id,
        "name": name,
        "title": title,
        "stickers": stickers list,
    }
    optional {
        "sticker_type": sticker_type,
        "needs_repainting": needs_repainting,
    }
} }

impl Method for CreateNewStickerSet {
    const NAME: &'static str = "createNewStickerSet";
    type Response = bool;

    fn files(&self, uploads: &mut Uploads) {
        self.stickers.carry(uploads);
    }
}

impl Bot {
    /// Makes a new sticker set that belongs to a user.
    ///
    /// <https://core.telegram.org/bots/api#createnewstickerset>
    pub fn create_new_sticker_set(
        &self,
        user_id: impl Into<UserId>,
        name: impl Into<String>,
        title: impl Into<String>,
        stickers: impl IntoIterator<Item = impl Into<InputSticker>>,
    ) -> Call<CreateNewStickerSet> {
        Call::new(self, CreateNewStickerSet::new(user_id, name, title, stickers))
    }
}
