// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::MenuButton;
use crate::{Bot, Call, ChatId, Method};

/// Sets what the menu button of a private chat does, or of all of them.
///
/// <https://core.telegram.org/bots/api#setchatmenubutton>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetChatMenuButton {
    /// Chat id, optional.
    pub chat_id: Option<ChatId>,
    /// Menu button, optional.
    pub menu_button: Option<MenuButton>,
}

impl SetChatMenuButton {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { chat_id: None, menu_button: None }
    }
}

params! { SetChatMenuButton {
    value chat_id: ChatId,
    value menu_button: MenuButton,
} }

object! { SetChatMenuButton {
    optional {
        "chat_id": chat_id,
        "menu_button": menu_button,
    }
} }

impl Method for SetChatMenuButton {
    const NAME: &'static str = "setChatMenuButton";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Sets what the menu button of a private chat does, or of all of them.
    ///
    /// <https://core.telegram.org/bots/api#setchatmenubutton>
    pub fn set_chat_menu_button(&self) -> Call<SetChatMenuButton> {
        Call::new(self, SetChatMenuButton::new())
    }
}
