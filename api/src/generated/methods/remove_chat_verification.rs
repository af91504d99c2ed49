// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient};

/// Takes back the verification of a chat.
///
/// <https://core.telegram.org/bots/api#removechatverification>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemoveChatVerification {
    /// Chat id.
    pub chat_id: Recipient,
}

impl RemoveChatVerification {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}

object! { RemoveChatVerification {
    required {
        "chat_id": chat_id,
    }
} }

impl Method for RemoveChatVerification {
    const NAME: &'static str = "removeChatVerification";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Takes back the verification of a chat.
    ///
    /// <https://core.telegram.org/bots/api#removechatverification>
    pub fn remove_chat_verification(&self, chat_id: impl Into<Recipient>) -> Call<RemoveChatVerification> {
        Call::new(self, RemoveChatVerification::new(chat_id))
    }
}
