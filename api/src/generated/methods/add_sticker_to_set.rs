// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::input_file::{Carry as _, Uploads};
use crate::types::InputSticker;
use crate::{Bot, Call, Method, UserId};

/// Adds a sticker to a set that the bot has made.
///
/// <https://core.telegram.org/bots/api#addstickertoset>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddStickerToSet {
    /// User id.
    pub user_id: UserId,
    /// Name.
    pub name: String,
    /// Sticker.
    pub sticker: InputSticker,
}

impl AddStickerToSet {
    /// With what is always there; the rest is absent.
    pub fn new(
        user_id: impl Into<UserId>,
        name: impl Into<String>,
        sticker: impl Into<InputSticker>,
    ) -> Self {
        Self { user_id: user_id.into(), name: name.into(), sticker: sticker.into() }
    }
}

object! { AddStickerToSet {
    required {
        "user_id": user_id,
        "name": name,
        "sticker": sticker,
    }
} }

impl Method for AddStickerToSet {
    const NAME: &'static str = "addStickerToSet";
    type Response = bool;

    fn files(&self, uploads: &mut Uploads) {
        self.sticker.carry(uploads);
    }
}

impl Bot {
    /// Adds a sticker to a set that the bot has made.
    ///
    /// <https://core.telegram.org/bots/api#addstickertoset>
    pub fn add_sticker_to_set(
        &self,
        user_id: impl Into<UserId>,
        name: impl Into<String>,
        sticker: impl Into<InputSticker>,
    ) -> Call<AddStickerToSet> {
        Call::new(self, AddStickerToSet::new(user_id, name, sticker))
    }
}
