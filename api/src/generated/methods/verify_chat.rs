// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient};

/// Marks a chat as verified by the organization that the bot stands for.
///
/// <https://core.telegram.org/bots/api#verifychat>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VerifyChat {
    /// Chat id.
    pub chat_id: Recipient,
    /// Custom description, optional, 0 to 70 characters.
    pub custom_description: Option<String>,
}

impl VerifyChat {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>) -> Self {
        Self { chat_id: chat_id.into(), custom_description: None }
    }
}

params! { VerifyChat {
    value custom_description: String,
} }

object! { VerifyChat {
    required {
        "chat_id": chat_id,
    }
    optional {
        "custom_description": custom_description,
    }
} }

impl Method for VerifyChat {
    const NAME: &'static str = "verifyChat";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Marks a chat as verified by the organization that the bot stands for.
    ///
    /// <https://core.telegram.org/bots/api#verifychat>
    pub fn verify_chat(&self, chat_id: impl Into<Recipient>) -> Call<VerifyChat> {
        Call::new(self, VerifyChat::new(chat_id))
    }
}
