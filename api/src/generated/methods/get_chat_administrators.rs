// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::ChatMember;
use crate::{Bot, Call, Method, Recipient};

/// Lists the administrators of a chat, other bots left out unless they are asked for.
///
/// <https://core.telegram.org/bots/api#getchatadministrators>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetChatAdministrators {
    /// Chat id.
    pub chat_id: Recipient,
    /// Return bots, optional.
    pub return_bots: Option<bool>,
}

impl GetChatAdministrators {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>) -> Self {
        Self { chat_id: chat_id.into(), return_bots: None }
    }
}

params! { GetChatAdministrators {
    choice return_bots: bool,
} }

object! { GetChatAdministrators {
    required {
        "chat_id": chat_id,
    }
    optional {
        "return_bots": return_bots,
    }
} }

impl Method for GetChatAdministrators {
    const NAME: &'static str = "getChatAdministrators";
    type Response = Vec<ChatMember>;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Lists the administrators of a chat, other bots left out unless they are asked for.
    ///
    /// <https://core.telegram.org/bots/api#getchatadministrators>
    pub fn get_chat_administrators(&self, chat_id: impl Into<Recipient>) -> Call<GetChatAdministrators> {
        Call::new(self, GetChatAdministrators::new(chat_id))
    }
}
