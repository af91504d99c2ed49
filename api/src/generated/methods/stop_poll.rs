// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InlineKeyboardMarkup, Poll};
use crate::{Bot, Call, MessageId, Method, Recipient};

/// Ends a poll, and tells its results.
///
/// <https://core.telegram.org/bots/api#stoppoll>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StopPoll {
    /// Business connection id, optional.
    pub business_connection_id: Option<String>,
    /// Chat id.
    pub chat_id: Recipient,
    /// Message id.
    pub message_id: MessageId,
    /// Reply markup, optional.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl StopPoll {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, message_id: impl Into<MessageId>) -> Self {
        Self {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_id: message_id.into(),
            reply_markup: None,
        }
    }
}

params! { StopPoll {
    value business_connection_id: String,
    value reply_markup: InlineKeyboardMarkup,
} }

object! { StopPoll {
    required {
        "chat_id": chat_id,
        "message_id": message_id,
    }
    optional {
        "business_connection_id": business_connection_id,
        "reply_markup": reply_markup,
    }
} }

impl Method for StopPoll {
    const NAME: &'static str = "stopPoll";
    type Response = Poll;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id).message(self.message_id)
    }
}

impl Bot {
    /// Ends a poll, and tells its results.
    ///
    /// <https://core.telegram.org/bots/api#stoppoll>
    pub fn stop_poll(
        &self,
        chat_id: impl Into<Recipient>,
        message_id: impl Into<MessageId>,
    ) -> Call<StopPoll> {
        Call::new(self, StopPoll::new(chat_id, message_id))
    }
}
