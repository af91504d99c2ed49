// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::input_file::{Carry as _, Uploads};
use crate::types::{InlineKeyboardMarkup, InputMedia};
use crate::{Bot, Call, Method, Recipient, UserId};

/// Replaces the media of an ephemeral message.
///
/// <https://core.telegram.org/bots/api#editephemeralmessagemedia>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EditEphemeralMessageMedia {
    /// Chat id.
    pub chat_id: Recipient,
    /// Receiver user id.
    pub receiver_user_id: UserId,
    /// Ephemeral message id.
    pub ephemeral_message_id: i64,
    /// Media.
    pub media: InputMedia,
    /// Reply markup, optional.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl EditEphemeralMessageMedia {
    /// With what is always there; the rest is absent.
    pub fn new(
        chat_id: impl Into<Recipient>,
        receiver_user_id: impl Into<UserId>,
        ephemeral_message_id: impl Into<i64>,
        media: impl Into<InputMedia>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            receiver_user_id: receiver_user_id.into(),
            ephemeral_message_id: ephemeral_message_id.into(),
            media: media.into(),
            reply_markup: None,
        }
    }
}

params! { EditEphemeralMessageMedia {
    value reply_markup: InlineKeyboardMarkup,
} }

object! { EditEphemeralMessageMedia {
    required {
        "chat_id": chat_id,
        "receiver_user_id": receiver_user_id,
        "ephemeral_message_id": ephemeral_message_id,
        "media": media,
    }
    optional {
        "reply_markup": reply_markup,
    }
} }

impl Method for EditEphemeralMessageMedia {
    const NAME: &'static str = "editEphemeralMessageMedia";
    type Response = bool;

    fn files(&self, uploads: &mut Uploads) {
        self.media.carry(uploads);
    }

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Replaces the media of an ephemeral message.
    ///
    /// <https://core.telegram.org/bots/api#editephemeralmessagemedia>
    pub fn edit_ephemeral_message_media(
        &self,
        chat_id: impl Into<Recipient>,
        receiver_user_id: impl Into<UserId>,
        ephemeral_message_id: impl Into<i64>,
        media: impl Into<InputMedia>,
    ) -> Call<EditEphemeralMessageMedia> {
        Call::new(
            self,
            EditEphemeralMessageMedia::new(chat_id, receiver_user_id, ephemeral_message_id, media),
        )
    }
}
