// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::input_file::{Carry as _, Uploads};
use crate::types::InputSticker;
use crate::{Bot, Call, Method, UserId};

/// Puts a new sticker in the place of an old one.
///
/// <https://core.telegram.org/bots/api#replacestickerinset>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplaceStickerInSet {
    /// User id.
    pub user_id: UserId,
    /// Name.
    pub name: String,
    /// Old sticker.
    pub old_sticker: String,
    /// Sticker.
    pub sticker: InputSticker,
}

impl ReplaceStickerInSet {
    /// With what is always there; the rest is absent.
    pub fn new(
        user_id: impl Into<UserId>,
        name: impl Into<String>,
        old_sticker: impl Into<String>,
        sticker: impl Into<InputSticker>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            name: name.into(),
            old_sticker: old_sticker.into(),
            sticker: sticker.into(),
        }
    }
}

object! { ReplaceStickerInSet {
    required {
        "user_id": user_id,
        "name": name,
        "old_sticker": old_sticker,
        "sticker": sticker,
    }
} }

impl Method for ReplaceStickerInSet {
    const NAME: &'static str = "replaceStickerInSet";
    type Response = bool;

    fn files(&self, uploads: &mut Uploads) {
        self.sticker.carry(uploads);
    }
}

impl Bot {
    /// Puts a new sticker in the place of an old one.
    ///
    /// <https://core.telegram.org/bots/api#replacestickerinset>
    pub fn replace_sticker_in_set(
        &self,
        user_id: impl Into<UserId>,
        name: impl Into<String>,
        old_sticker: impl Into<String>,
        sticker: impl Into<InputSticker>,
    ) -> Call<ReplaceStickerInSet> {
        Call::new(self, ReplaceStickerInSet::new(user_id, name, old_sticker, sticker))
    }
}
