// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient};

/// Sets the sticker set of a supergroup.
///
/// <https://core.telegram.org/bots/api#setchatstickerset>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetChatStickerSet {
    /// Chat id.
    pub chat_id: Recipient,
    /// Sticker set name.
    pub sticker_set_name: String,
}

impl SetChatStickerSet {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, sticker_set_name: impl Into<String>) -> Self {
        Self { chat_id: chat_id.into(), sticker_set_name: sticker_set_name.into() }
    }
}

object! { SetChatStickerSet {
    required {
        "chat_id": chat_id,
        "sticker_set_name": sticker_set_name,
    }
} }

impl Method for SetChatStickerSet {
    const NAME: &'static str = "setChatStickerSet";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Sets the sticker set of a supergroup.
    ///
    /// <https://core.telegram.org/bots/api#setchatstickerset>
    pub fn set_chat_sticker_set(
        &self,
        chat_id: impl Into<Recipient>,
        sticker_set_name: impl Into<String>,
    ) -> Call<SetChatStickerSet> {
        Call::new(self, SetChatStickerSet::new(chat_id, sticker_set_name))
    }
}
