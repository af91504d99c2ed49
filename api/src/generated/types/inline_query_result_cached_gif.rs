// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InlineKeyboardMarkup, InputMessageContent, MessageEntity, ParseMode};

/// A result that is a GIF which Telegram has already.
///
/// <https://core.telegram.org/bots/api#inlinequeryresultcachedgif>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedGif {
    /// Id, 1 to 64 bytes.
    pub id: String,
    /// Gif file id.
    pub gif_file_id: String,
    /// Title, optional.
    pub title: Option<String>,
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

impl InlineQueryResultCachedGif {
    /// With what is always there; the rest is absent.
    pub fn new(id: impl Into<String>, gif_file_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            gif_file_id: gif_file_id.into(),
            title: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            reply_markup: None,
            input_message_content: None,
        }
    }
}

setters! { InlineQueryResultCachedGif {
    value title: String,
    value caption: String,
    value parse_mode: ParseMode,
    list caption_entities: MessageEntity,
    choice show_caption_above_media: bool,
    value reply_markup: InlineKeyboardMarkup,
    value input_message_content: InputMessageContent,
} }

object! { InlineQueryResultCachedGif {
    constant {
        "type": "gif",
    }
    required {
        "id": id,
        "gif_file_id": gif_file_id,
    }
    optional {
        "title": title,
        "caption": caption,
        "parse_mode": parse_mode,
        "caption_entities": caption_entities list,
        "show_caption_above_media": show_caption_above_media,
        "reply_markup": reply_markup,
        "input_message_content": input_message_content,
    }
} }

carrier! { InlineQueryResultCachedGif { input_message_content } }
