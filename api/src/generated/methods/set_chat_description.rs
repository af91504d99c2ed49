// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient};

/// Sets the description of a group or channel.
///
/// <https://core.telegram.org/bots/api#setchatdescription>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetChatDescription {
    /// Chat id.
    pub chat_id: Recipient,
    /// Description, optional, 0 to 255 characters.
    pub description: Option<String>,
}

impl SetChatDescription {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>) -> Self {
        Self { chat_id: chat_id.into(), description: None }
    }
}

params! { SetChatDescription {
    value description: String,
} }

object! { SetChatDescription {
    required {
        "chat_id": chat_id,
    }
    optional {
        "description": description,
    }
} }

impl Method for SetChatDescription {
    const NAME: &'static str = "setChatDescription";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Sets the description of a group or channel.
    ///
    /// <https://core.telegram.org/bots/api#setchatdescription>
    pub fn set_chat_description(&self, chat_id: impl Into<Recipient>) -> Call<SetChatDescription> {
        Call::new(self, SetChatDescription::new(chat_id))
    }
}
