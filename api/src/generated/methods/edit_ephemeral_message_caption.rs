// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InlineKeyboardMarkup, MessageEntity, ParseMode};
use crate::{Bot, Call, Method, Recipient, UserId};

/// Changes the caption of an ephemeral message.
///
/// <https://core.telegram.org/bots/api#editephemeralmessagecaption>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EditEphemeralMessageCaption {
    /// Chat id.
    pub chat_id: Recipient,
    /// Receiver user id.
    pub receiver_user_id: UserId,
    /// Ephemeral message id.
    pub ephemeral_message_id: i64,
    /// Caption, optional, 0 to 1024 characters after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode, optional.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities, optional.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Show caption above media, optional.
    pub show_caption_above_media: Option<bool>,
    /// Reply markup, optional.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl EditEphemeralMessageCaption {
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
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            reply_markup: None,
        }
    }
}

params! { EditEphemeralMessageCaption {
    value caption: String,
    value parse_mode: ParseMode,
    list caption_entities: MessageEntity,
    choice show_caption_above_media: bool,
    value reply_markup: InlineKeyboardMarkup,
} }

object! { EditEphemeralMessageCaption {
    required {
        "chat_id": chat_id,
        "receiver_user_id": receiver_user_id,
        "ephemeral_message_id": ephemeral_message_id,
    }
    optional {
        "caption": caption,
        "parse_mode": parse_mode,
        "caption_entities": caption_entities list,
        "show_caption_above_media": show_caption_above_media,
        "reply_markup": reply_markup,
    }
} }

impl Method for EditEphemeralMessageCaption {
    const NAME: &'static str = "editEphemeralMessageCaption";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Changes the caption of an ephemeral message.
    ///
    /// <https://core.telegram.org/bots/api#editephemeralmessagecaption>
    pub fn edit_ephemeral_message_caption(
        &self,
        chat_id: impl Into<Recipient>,
        receiver_user_id: impl Into<UserId>,
        ephemeral_message_id: impl Into<i64>,
    ) -> Call<EditEphemeralMessageCaption> {
        Call::new(self, EditEphemeralMessageCaption::new(chat_id, receiver_user_id, ephemeral_message_id))
    }
}
