// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InlineKeyboardMarkup, MessageOrTrue};
use crate::{Bot, Call, MessageId, Method, Recipient};

/// Changes only the inline keyboard of a message.
///
/// <https://core.telegram.org/bots/api#editmessagereplymarkup>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EditMessageReplyMarkup {
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

impl EditMessageReplyMarkup {
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

params! { EditMessageReplyMarkup {
    value business_connection_id: String,
    value chat_id: Recipient,
    value message_id: MessageId,
    value inline_message_id: String,
    value reply_markup: InlineKeyboardMarkup,
} }

object! { EditMessageReplyMarkup {
    optional {
        "business_connection_id": business_connection_id,
        "chat_id": chat_id,
        "message_id": message_id,
        "inline_message_id": inline_message_id,
        "reply_markup": reply_markup,
    }
} }

impl Method for EditMessageReplyMarkup {
    const NAME: &'static str = "editMessageReplyMarkup";
    type Response = MessageOrTrue;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
            .message(self.message_id)
            .inline_message(self.inline_message_id.as_ref())
    }
}

impl Bot {
    /// Changes only the inline keyboard of a message.
    ///
    /// <https://core.telegram.org/bots/api#editmessagereplymarkup>
    pub fn edit_message_reply_markup(&self) -> Call<EditMessageReplyMarkup> {
        Call::new(self, EditMessageReplyMarkup::new())
    }
}
