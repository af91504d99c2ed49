// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::MenuButton;
use crate::{Bot, Call, ChatId, Method};

/// Tells what the menu button of a private chat does.
///
/// <https://core.telegram.org/bots/api#getchatmenubutton>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetChatMenuButton {
    /// Chat id, optional.
    pub chat_id: Option<ChatId>,
}

impl GetChatMenuButton {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { chat_id: None }
    }
}

params! { GetChatMenuButton {
    value chat_id: ChatId,
} }

object! { GetChatMenuButton {
    optional {
        "chat_id": chat_id,
    }
} }

impl Method for GetChatMenuButton {
    const NAME: &'static str = "getChatMenuButton";
    type Response = MenuButton;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Tells what the menu button of a private chat does.
    ///
    /// <https://core.telegram.org/bots/api#getchatmenubutton>
    pub fn get_chat_menu_button(&self) -> Call<GetChatMenuButton> {
        Call::new(self, GetChatMenuButton::new())
    }
}
