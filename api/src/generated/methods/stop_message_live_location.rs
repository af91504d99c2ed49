// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InlineKeyboardMarkup, MessageOrTrue};
use crate::{Bot, Call, MessageId, Method, Recipient};

/// Ends a live location before its time.
///
/// <https://core.telegram.org/bots/api#stopmessagelivelocation>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StopMessageLiveLocation {
    /// Business connection id, optional.
    pub business_connection_id: Option<String>,
    /// Chat id, optional.
    pub chat_id: Option<Recipient>,
    /// Message id, optional.
    pub message_id: Option<MessageId>,
    /// Inline message id, optional.
    pub inline_message_id: Option<String>,
    /// Reply markup, optional.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl StopMessageLiveLocation {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {
            business_connection_id: None,
            chat_id: None,
            message_id: None,
            inline_message_id: None,
            reply_markup: None,
        }
    }
}

params! { StopMessageLiveLocation {
    value business_connection_id: String,
    value chat_id: Recipient,
    value message_id: MessageId,
    value inline_message_id: String,
    value reply_markup: InlineKeyboardMarkup,
} }

object! { StopMessageLiveLocation {
    optional {
        "business_connection_id": business_connection_id,
        "chat_id": chat_id,
        "message_id": message_id,
        "inline_message_id": inline_message_id,
        "reply_markup": reply_markup,
    }
} }

impl Method for StopMessageLiveLocation {
    const NAME: &'static str = "stopMessageLiveLocation";
    type Response = MessageOrTrue;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
            .message(self.message_id)
            .inline_message(self.inline_message_id.as_ref())
    }
}

impl Bot {
    /// Ends a live location before its time.
    ///
    /// <https://core.telegram.org/bots/api#stopmessagelivelocation>
    pub fn stop_message_live_location(&self) -> Call<StopMessageLiveLocation> {
        Call::new(self, StopMessageLiveLocation::new())
    }
}
