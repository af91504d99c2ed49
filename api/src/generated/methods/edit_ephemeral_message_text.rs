// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::input_file::{Carry as _, Uploads};
use crate::types::{InlineKeyboardMarkup, InputRichMessage, LinkPreviewOptions, MessageEntity, ParseMode};
use crate::{Bot, Call, Method, Recipient, UserId};

/// Changes the text of an ephemeral message.
///
/// <https://core.telegram.org/bots/api#editephemeralmessagetext>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EditEphemeralMessageText {
    /// Chat id.
    pub chat_id: Recipient,
    /// Receiver user id.
    pub receiver_user_id: UserId,
    /// Ephemeral message id.
    pub ephemeral_message_id: i64,
    /// Text, optional, 1 to 4096 characters after entities are parsed.
    pub text: Option<String>,
    /// Parse mode, optional.
    pub parse_mode: Option<ParseMode>,
    /// Entities, optional.
    pub entities: Option<Vec<MessageEntity>>,
    /// Rich message, optional.
    pub rich_message: Option<InputRichMessage>,
    /// Link preview options, optional.
    pub link_preview_options: Option<LinkPreviewOptions>,
    /// Reply markup, optional.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl EditEphemeralMessageText {
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
            text: None,
            parse_mode: None,
            entities: None,
            rich_message: None,
            link_preview_options: None,
            reply_markup: None,
        }
    }
}

params! { EditEphemeralMessageText {
    value text: String,
    value parse_mode: ParseMode,
    list entities: MessageEntity,
    value rich_message: InputRichMessage,
    value link_preview_options: LinkPreviewOptions,
    value reply_markup: InlineKeyboardMarkup,
} }

object! { EditEphemeralMessageText {
    required {
        "chat_id": chat_id,
        "receiver_user_id": receiver_user_id,
        "ephemeral_message_id": ephemeral_message_id,
    }
    optional {
        "text": text,
        "parse_mode": parse_mode,
        "entities": entities list,
        "rich_message": rich_message,
        "link_preview_options": link_preview_options,
        "reply_markup": reply_markup,
    }
} }

impl Method for EditEphemeralMessageText {
    const NAME: &'static str = "editEphemeralMessageText";
    type Response = bool;

    fn files(&self, uploads: &mut Uploads) {
        self.rich_message.carry(uploads);
    }

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Changes the text of an ephemeral message.
    ///
    /// <https://core.telegram.org/bots/api#editephemeralmessagetext>
    pub fn edit_ephemeral_message_text(
        &self,
        chat_id: impl Into<Recipient>,
        receiver_user_id: impl Into<UserId>,
        ephemeral_message_id: impl Into<i64>,
    ) -> Call<EditEphemeralMessageText> {
        Call::new(self, EditEphemeralMessageText::new(chat_id, receiver_user_id, ephemeral_message_id))
    }
}
