// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, ChatId, Method, Recipient};

/// Allows a channel to write under its own name again.
///
/// <https://core.telegram.org/bots/api#unbanchatsenderchat>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnbanChatSenderChat {
    /// Chat id.
    pub chat_id: Recipient,
    /// Sender chat id.
    pub sender_chat_id: ChatId,
}

impl UnbanChatSenderChat {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, sender_chat_id: impl Into<ChatId>) -> Self {
        Self { chat_id: chat_id.into(), sender_chat_id: sender_chat_id.into() }
    }
}

object! { UnbanChatSenderChat {
    required {
        "chat_id": chat_id,
        "sender_chat_id": sender_chat_id,
    }
} }

impl Method for UnbanChatSenderChat {
    const NAME: &'static str = "unbanChatSenderChat";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Allows a channel to write under its own name again.
    ///
    /// <https://core.telegram.org/bots/api#unbanchatsenderchat>
    pub fn unban_chat_sender_chat(
        &self,
        chat_id: impl Into<Recipient>,
        sender_chat_id: impl Into<ChatId>,
    ) -> Call<UnbanChatSenderChat> {
        Call::new(self, UnbanChatSenderChat::new(chat_id, sender_chat_id))
    }
}
