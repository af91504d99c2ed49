// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::input_file::{Carry as _, Uploads};
use crate::types::{InlineKeyboardMarkup, InputMedia, MessageOrTrue};
use crate::{Bot, Call, MessageId, Method, Recipient};

/// Replaces the media of a message, or adds media to a text.
///
/// <https://core.telegram.org/bots/api#editmessagemedia>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EditMessageMedia {
    /// Business connection id, optional.
    pub business_connection_id: Option<String>,
    /// Chat id, optional.
    pub chat_id: Option<Recipient>,
    /// Message id, optional.
    pub message_id: Option<MessageId>,
    /// Inline message id, optional.
    pub inline_message_id: Option<String>,
    /// Media.
    pub media: InputMedia,
    /// Reply markup, optional.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl EditMessageMedia {
    /// With what is always there; the rest is absent.
    pub fn new(media: impl Into<InputMedia>) -> Self {
        Self {
            business_connection_id: None,
            chat_id: None,
            message_id: None,
            inline_message_id: None,
            media: media.into(),
            reply_markup: None,
        }
    }
}

params! { EditMessageMedia {
    value business_connection_id: String,
    value chat_id: Recipient,
    value message_id: MessageId,
    value inline_message_id: String,
    value reply_markup: InlineKeyboardMarkup,
} }

object! { EditMessageMedia {
    required {
        "media": media,
    }
    optional {
        "business_connection_id": business_connection_id,
        "chat_id": chat_id,
        "message_id": message_id,
        "inline_message_id": inline_message_id,
        "reply_markup": reply_markup,
    }
} }

impl Method for EditMessageMedia {
    const NAME: &'static str = "editMessageMedia";
    type Response = MessageOrTrue;

    fn files(&self, uploads: &mut Uploads) {
        self.media.carry(uploads);
    }

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
            .message(self.message_id)
            .inline_message(self.inline_message_id.as_ref())
    }
}

impl Bot {
    /// Replaces the media of a message, or adds media to a text.
    ///
    /// <https://core.telegram.org/bots/api#editmessagemedia>
    pub fn edit_message_media(&self, media: impl Into<InputMedia>) -> Call<EditMessageMedia> {
        Call::new(self, EditMessageMedia::new(media))
    }
}
