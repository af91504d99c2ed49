// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::input_file::{Carry as _, Uploads};
use crate::{Bot, Call, InputFile, Method, Recipient};

/// Sets the photo of a group or channel.
///
/// <https://core.telegram.org/bots/api#setchatphoto>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetChatPhoto {
    /// Chat id.
    pub chat_id: Recipient,
    /// Photo.
    pub photo: InputFile,
}

impl SetChatPhoto {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, photo: impl Into<InputFile>) -> Self {
        Self { chat_id: chat_id.into(), photo: photo.into() }
    }
}

object! { SetChatPhoto {
    required {
        "chat_id": chat_id,
        "photo": photo,
    }
} }

impl Method for SetChatPhoto {
    const NAME: &'static str = "setChatPhoto";
    type Response = bool;

    fn files(&self, uploads: &mut Uploads) {
        self.photo.carry(uploads);
    }

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Sets the photo of a group or channel.
    ///
    /// <https://core.telegram.org/bots/api#setchatphoto>
    pub fn set_chat_photo(
        &self,
        chat_id: impl Into<Recipient>,
        photo: impl Into<InputFile>,
    ) -> Call<SetChatPhoto> {
        Call::new(self, SetChatPhoto::new(chat_id, photo))
    }
}
