// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::ChatFullInfo;
use crate::{Bot, Call, Method, Recipient};

/// Tells all about a chat.
///
/// <https://core.telegram.org/bots/api#getchat>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetChat {
    /// Chat id.
    pub chat_id: Recipient,
}

impl GetChat {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

object! { GetChat {
    required {
        "chat_id": chat_id,
    }
} }

impl Method for GetChat {
    const NAME: &'static str = "getChat";
    type Response = ChatFullInfo;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Tells all about a chat.
    ///
    /// <https://core.telegram.org/bots/api#getchat>
    pub fn get_chat(&self, chat_id: impl Into<Recipient>) -> Call<GetChat> {
        Call::new(self, GetChat::new(chat_id))
    }
}
