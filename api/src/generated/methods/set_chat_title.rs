// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient};

/// Sets the title of a group or channel.
///
/// <https://core.telegram.org/bots/api#setchattitle>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetChatTitle {
    /// Chat id.
    pub chat_id: Recipient,
    /// Title, 1 to 128 characters.
    pub title: String,
}

impl SetChatTitle {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, title: impl Into<String>) -> Self {
        Self { chat_id: chat_id.into(), title: title.into() }
    }
}

object! { SetChatTitle {
    required {
        "chat_id": chat_id,
        "title": title,
    }
} }

impl Method for SetChatTitle {
    const NAME: &'static str = "setChatTitle";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Sets the title of a group or channel.
    ///
    /// <https://core.telegram.org/bots/api#setchattitle>
    pub fn set_chat_title(
        &self,
        chat_id: impl Into<Recipient>,
        title: impl Into<String>,
    ) -> Call<SetChatTitle> {
        Call::new(self, SetChatTitle::new(chat_id, title))
    }
}
