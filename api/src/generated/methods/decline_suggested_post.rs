// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, ChatId, MessageId, Method};

/// Turns down a post that was suggested to a channel.
///
/// <https://core.telegram.org/bots/api#declinesuggestedpost>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeclineSuggestedPost {
    /// Chat id.
    pub chat_id: ChatId,
    /// Message id.
    pub message_id: MessageId,
    /// Comment, optional, 0 to 128 characters.
    pub comment: Option<String>,
}

impl DeclineSuggestedPost {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<ChatId>, message_id: impl Into<MessageId>) -> Self {
        Self { chat_id: chat_id.into(), message_id: message_id.into(), comment: None }
    }
}

params! { DeclineSuggestedPost {
    value comment: String,
} }

object! { DeclineSuggestedPost {
    required {
        "chat_id": chat_id,
        "message_id": message_id,
    }
    optional {
        "comment": comment,
    }
} }

impl Method for DeclineSuggestedPost {
    const NAME: &'static str = "declineSuggestedPost";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Turns down a post that was suggested to a channel.
    ///
    /// <https://core.telegram.org/bots/api#declinesuggestedpost>
    pub fn decline_suggested_post(
        &self,
        chat_id: impl Into<ChatId>,
        message_id: impl Into<MessageId>,
    ) -> Call<DeclineSuggestedPost> {
        Call::new(self, DeclineSuggestedPost::new(chat_id, message_id))
    }
}
