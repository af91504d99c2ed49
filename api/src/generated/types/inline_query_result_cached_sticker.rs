// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InlineKeyboardMarkup, InputMessageContent};

/// A result that is a sticker which Telegram has already.
///
/// <https://core.telegram.org/bots/api#inlinequeryresultcachedsticker>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedSticker {
    /// Id, 1 to 64 bytes.
    pub id: String,
    /// Sticker file id.
    pub sticker_file_id: String,
    /// Reply markup, optional.
    pub reply_markup: Option<InlineKeyboardMarkup>,
    /// Input message content, optional.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultCachedSticker {
    /// With what is always there; the rest is absent.
    pub fn new(id: impl Into<String>, sticker_file_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            sticker_file_id: sticker_file_id.into(),
            reply_markup: None,
            input_message_content: None,
        }
    }
}

setters! { InlineQueryResultCachedSticker {
    value reply_markup: InlineKeyboardMarkup,
    value input_message_content: InputMessageContent,
} }

object! { InlineQueryResultCachedSticker {
    constant {
        "type": "sticker",
    }
    required {
        "id": id,
        "sticker_file_id": sticker_file_id,
    }
    optional {
        "reply_markup": reply_markup,
        "input_message_content": input_message_content,
    }
} }

carrier! { InlineQueryResultCachedSticker { input_message_content } }
