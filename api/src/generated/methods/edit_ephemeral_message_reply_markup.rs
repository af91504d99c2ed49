// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::InlineKeyboardMarkup;
use crate::{Bot, Call, Method, Recipient, UserId};

/// Changes only the inline keyboard of an ephemeral message.
///
/// <https://core.telegram.org/bots/api#editephemeralmessagereplymarkup>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EditEphemeralMessageReplyMarkup {
    /// Chat id.
    pub chat_id: Recipient,
    /// Receiver user id.
    pub receiver_user_id: UserId,
    /// Ephemeral message id.
    pub ephemeral_message_id: i64,
    /// Reply markup, optional.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl EditEphemeralMessageReplyMarkup {
    /// With what is always there; the rest is absent.
    pub fn new(
        chat_id: impl Into<Recipient>,
        receiver_user_id: impl Into<UserId>,
        ephemeral_message_id: impl Into<i64>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            receiver_user_id: receiver_user_id.into(),
            ephemeral_message_id: ephemeral_message_id.into(),
            reply_markup: None,
        }
    }
}

params! { EditEphemeralMessageReplyMarkup {
    value reply_markup: InlineKeyboardMarkup,
} }

object! { EditEphemeralMessageReplyMarkup {
    required {
        "chat_id": chat_id,
        "receiver_user_id": receiver_user_id,
        "ephemeral_message_id": ephemeral_message_id,
    }
    optional {
        "reply_markup": reply_markup,
    }
} }

impl Method for EditEphemeralMessageReplyMarkup {
    const NAME: &'static str = "editEphemeralMessageReplyMarkup";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Changes only the inline keyboard of an ephemeral message.
    ///
    /// <https://core.telegram.org/bots/api#editephemeralmessagereplymarkup>
    pub fn edit_ephemeral_message_reply_markup(
        &self,
        chat_id: impl Into<Recipient>,
        receiver_user_id: impl Into<UserId>,
        ephemeral_message_id: impl Into<i64>,
    ) -> Call<EditEphemeralMessageReplyMarkup> {
        Call::new(self, EditEphemeralMessageReplyMarkup::new(chat_id, receiver_user_id, ephemeral_message_id))
    }
}
