// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InlineKeyboardMarkup, MessageEntity, MessageOrTrue, ParseMode};
use crate::{Bot, Call, MessageId, Method, Recipient};

/// Changes the caption of a message.
///
/// <https://core.telegram.org/bots/api#editmessagecaption>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EditMessageCaption {
    /// Business connection id, optional.
    pub business_connection_id: Option<String>,
    /// Chat id, optional.
    pub chat_id: Option<Recipient>,
    /// Message id, optional.
    pub message_id: Option<MessageId>,
    /// Inline message id, optional.
    pub inline_message_id: Option<String>,
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

impl EditMessageCaption {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {
            business_connection_id: None,
            chat_id: None,
            message_id: None,
            inline_message_id: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            reply_markup: None,
        }
    }
}

params! { EditMessageCaption {
    value business_connection_id: String,
    value chat_id: Recipient,
    value message_id: MessageId,
    value inline_message_id: String,
    value caption: String,
    value parse_mode: ParseMode,
    list caption_entities: MessageEntity,
    choice show_caption_above_media: bool,
    value reply_markup: InlineKeyboardMarkup,
} }

object! { EditMessageCaption {
    optional {
        "business_connection_id": business_connection_id,
        "chat_id": chat_id,
        "message_id": message_id,
        "inline_message_id": inline_message_id,
        "caption": caption,
        "parse_mode": parse_mode,
        "caption_entities": caption_entities list,
        "show_caption_above_media": show_caption_above_media,
        "reply_markup": reply_markup,
    }
} }

impl Method for EditMessageCaption {
    const NAME: &'static str = "editMessageCaption";
    type Response = MessageOrTrue;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
            .message(self.message_id)
            .inline_message(self.inline_message_id.as_ref())
    }
}

impl Bot {
    /// Changes the caption of a message.
    ///
    /// <https://core.telegram.org/bots/api#editmessagecaption>
    pub fn edit_message_caption(&self) -> Call<EditMessageCaption> {
        Call::new(self, EditMessageCaption::new())
    }
}
