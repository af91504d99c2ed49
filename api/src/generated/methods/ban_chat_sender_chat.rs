// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, ChatId, Method, Recipient};

/// Forbids a channel to write in a group or channel under its own name.
///
/// <https://core.telegram.org/bots/api#banchatsenderchat>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BanChatSenderChat {
    /// Chat id.
    pub chat_id: Recipient,
    /// Sender chat id.
    pub sender_chat_id: ChatId,
}

impl BanChatSenderChat {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, sender_chat_id: impl Into<ChatId>) -> Self {
        Self { chat_id: chat_id.into(), sender_chat_id: sender_chat_id.into() }
    }
}

object! { BanChatSenderChat {
    required {
        "chat_id": chat_id,
        "sender_chat_id": sender_chat_id,
    }
} }

impl Method for BanChatSenderChat {
    const NAME: &'static str = "banChatSenderChat";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Forbids a channel to write in a group or channel under its own name.
    ///
    /// <https://core.telegram.org/bots/api#banchatsenderchat>
    pub fn ban_chat_sender_chat(
        &self,
        chat_id: impl Into<Recipient>,
        sender_chat_id: impl Into<ChatId>,
    ) -> Call<BanChatSenderChat> {
        Call::new(self, BanChatSenderChat::new(chat_id, sender_chat_id))
    }
}
