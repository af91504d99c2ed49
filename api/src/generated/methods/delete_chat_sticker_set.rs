// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient};

/// Removes the sticker set of a supergroup.
///
/// <https://core.telegram.org/bots/api#deletechatstickerset>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteChatStickerSet {
    /// Chat id.
    pub chat_id: Recipient,
}

impl DeleteChatStickerSet {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

object! { DeleteChatStickerSet {
    required {
        "chat_id": chat_id,
    }
} }

impl Method for DeleteChatStickerSet {
    const NAME: &'static str = "deleteChatStickerSet";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Removes the sticker set of a supergroup.
    ///
    /// <https://core.telegram.org/bots/api#deletechatstickerset>
    pub fn delete_chat_sticker_set(&self, chat_id: impl Into<Recipient>) -> Call<DeleteChatStickerSet> {
        Call::new(self, DeleteChatStickerSet::new(chat_id))
    }
}
