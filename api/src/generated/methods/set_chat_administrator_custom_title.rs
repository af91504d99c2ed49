// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient, UserId};

/// Sets the title of an administrator whom the bot has promoted.
///
/// <https://core.telegram.org/bots/api#setchatadministratorcustomtitle>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetChatAdministratorCustomTitle {
    /// Chat id.
    pub chat_id: Recipient,
    /// User id.
    pub user_id: UserId,
    /// Custom title, 0 to 16 characters.
    pub custom_title: String,
}

impl SetChatAdministratorCustomTitle {
    /// With what is always there; the rest is absent.
    pub fn new(
        chat_id: impl Into<Recipient>,
        user_id: impl Into<UserId>,
        custom_title: impl Into<String>,
    ) -> Self {
        Self { chat_id: chat_id.into(), user_id: user_id.into(), custom_title: custom_title.into() }
    }
}

object! { SetChatAdministratorCustomTitle {
    required {
        "chat_id": chat_id,
        "user_id": user_id,
        "custom_title": custom_title,
    }
} }

impl Method for SetChatAdministratorCustomTitle {
    const NAME: &'static str = "setChatAdministratorCustomTitle";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Sets the title of an administrator whom the bot has promoted.
    ///
    /// <https://core.telegram.org/bots/api#setchatadministratorcustomtitle>
    pub fn set_chat_administrator_custom_title(
        &self,
        chat_id: impl Into<Recipient>,
        user_id: impl Into<UserId>,
        custom_title: impl Into<String>,
    ) -> Call<SetChatAdministratorCustomTitle> {
        Call::new(self, SetChatAdministratorCustomTitle::new(chat_id, user_id, custom_title))
    }
}
