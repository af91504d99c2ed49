// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InlineKeyboardMarkup, InputMessageContent, MessageEntity, ParseMode};

/// A result that is a photo which Telegram has already.
///
/// <https://core.telegram.org/bots/api#inlinequeryresultcachedphoto>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedPhoto {
    /// Id, 1 to 64 bytes.
    pub id: String,
    /// Photo file id.
    pub photo_file_id: String,
    /// Title, optional.
    pub title: Option<String>,
    /// Description, optional.
    pub description: Option<String>,
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
    /// Input message content, optional.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultCachedPhoto {
    /// With what is always there; the rest is absent.
    pub fn new(id: impl Into<String>, photo_file_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            photo_file_id: photo_file_id.into(),
            title: None,
            description: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            reply_markup: None,
            input_message_content: None,
        }
    }
}

setters! { InlineQueryResultCachedPhoto {
    value title: String,
    value description: String,
    value caption: String,
    value parse_mode: ParseMode,
    list caption_entities: MessageEntity,
    choice show_caption_above_media: bool,
    value reply_markup: InlineKeyboardMarkup,
    value input_message_content: InputMessageContent,
} }

object! { InlineQueryResultCachedPhoto {
    constant {
        "type": "photo",
    }
    required {
        "id": id,
        "photo_file_id": photo_file_id,
    }
    optional {
        "title": title,
        "description": description,
        "caption": caption,
        "parse_mode": parse_mode,
        "caption_entities": caption_entities list,
        "show_caption_above_media": show_caption_above_media,
        "reply_markup": reply_markup,
        "input_message_content": input_message_content,
    }
} }

carrier! { InlineQueryResultCachedPhoto { input_message_content } }
