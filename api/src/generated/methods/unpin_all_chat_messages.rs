// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient};

/// Unpins all messages of a chat.
///
/// <https://core.telegram.org/bots/api#unpinallchatmessages>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnpinAllChatMessages {
    /// Chat id.
    pub chat_id: Recipient,
}

impl UnpinAllChatMessages {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

object! { UnpinAllChatMessages {
    required {
        "chat_id": chat_id,
    }
} }

impl Method for UnpinAllChatMessages {
    const NAME: &'static str = "unpinAllChatMessages";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Unpins all messages of a chat.
    ///
    /// <https://core.telegram.org/bots/api#unpinallchatmessages>
    pub fn unpin_all_chat_messages(&self, chat_id: impl Into<Recipient>) -> Call<UnpinAllChatMessages> {
        Call::new(self, UnpinAllChatMessages::new(chat_id))
    }
}
