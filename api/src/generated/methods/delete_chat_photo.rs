// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient};

/// Removes the photo of a group or channel.
///
/// <https://core.telegram.org/bots/api#deletechatphoto>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteChatPhoto {
    /// Chat id.
    pub chat_id: Recipient,
}

impl DeleteChatPhoto {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

object! { DeleteChatPhoto {
    required {
        "chat_id": chat_id,
    }
} }

impl Method for DeleteChatPhoto {
    const NAME: &'static str = "deleteChatPhoto";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Removes the photo of a group or channel.
    ///
    /// <https://core.telegram.org/bots/api#deletechatphoto>
    pub fn delete_chat_photo(&self, chat_id: impl Into<Recipient>) -> Call<DeleteChatPhoto> {
        Call::new(self, DeleteChatPhoto::new(chat_id))
    }
}
