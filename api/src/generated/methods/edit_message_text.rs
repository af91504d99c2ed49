// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::input_file::{Carry as _, Uploads};
use crate::types::{
    InlineKeyboardMarkup, InputRichMessage, LinkPreviewOptions, MessageEntity, MessageOrTrue, ParseMode,
};
use crate::{Bot, Call, MessageId, Method, Recipient};

/// Changes the text of a message.
///
/// <https://core.telegram.org/bots/api#editmessagetext>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EditMessageText {
    /// Business connection id, optional.
    pub business_connection_id: Option<String>,
    /// Chat id, optional.
    pub chat_id: Option<Recipient>,
    /// Message id, optional.
    pub message_id: Option<MessageId>,
    /// Inline message id, optional.
    pub inline_message_id: Option<String>,
    /// Text, optional, 1 to 4096 characters after entities are parsed.
    pub text: Option<String>,
    /// Parse mode, optional.
    pub parse_mode: Option<ParseMode>,
    /// Entities, optional.
    pub entities: Option<Vec<MessageEntity>>,
    /// Link preview options, optional.
    pub link_preview_options: Option<LinkPreviewOptions>,
    /// Rich message, optional.
    pub rich_message: Option<InputRichMessage>,
    /// Reply markup, optional.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl EditMessageText {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {
            business_connection_id: None,
            chat_id: None,
            message_id: None,
            inline_message_id: None,
            text: None,
            parse_mode: None,
            entities: None,
            link_preview_options: None,
            rich_message: None,
            reply_markup: None,
        }
    }
}

params! { EditMessageText {
    value business_connection_id: String,
    value chat_id: Recipient,
    value message_id: MessageId,
    value inline_message_id: String,
    value text: String,
    value parse_mode: ParseMode,
    list entities: MessageEntity,
    value link_preview_options: LinkPreviewOptions,
    value rich_message: InputRichMessage,
    value reply_markup: InlineKeyboardMarkup,
} }

object! { EditMessageText {
    optional {
        "business_connection_id": business_connection_id,
        "chat_id": chat_id,
        "message_id": message_id,
        "inline_message_id": inline_message_id,
        "text": text,
        "parse_mode": parse_mode,
        "entities": entities list,
        "link_preview_options": link_preview_options,
        "rich_message": rich_message,
        "reply_markup": reply_markup,
    }
} }

impl Method for EditMessageText {
    const NAME: &'static str = "editMessageText";
    type Response = MessageOrTrue;

    fn files(&self, uploads: &mut Uploads) {
        self.rich_message.carry(uploads);
    }

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
            .message(self.message_id)
            .inline_message(self.inline_message_id.as_ref())
    }
}

impl Bot {
    /// Changes the text of a message.
    ///
    /// <https://core.telegram.org/bots/api#editmessagetext>
    pub fn edit_message_text(&self) -> Call<EditMessageText> {
        Call::new(self, EditMessageText::new())
    }
}
