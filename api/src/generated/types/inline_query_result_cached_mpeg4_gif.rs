// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InlineKeyboardMarkup, InputMessageContent, MessageEntity, ParseMode};

/// A result that is a video without sound which Telegram has already.
///
/// <https://core.telegram.org/bots/api#inlinequeryresultcachedmpeg4gif>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedMpeg4Gif {
    /// Id, 1 to 64 bytes.
    pub id: String,
    /// Mpeg4 file id.
    pub mpeg4_file_id: String,
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

impl InlineQueryResultCachedMpeg4Gif {
    /// With what is always there; the rest is absent.
    pub fn new(id: impl Into<String>, mpeg4_file_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            mpeg4_file_id: mpeg4_file_id.into(),
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

setters! { InlineQueryResultCachedMpeg4Gif {
    value title: String,
    value caption: String,
    value parse_mode: ParseMode,
    list caption_entities: MessageEntity,
    choice show_caption_above_media: bool,
    value reply_markup: InlineKeyboardMarkup,
    value input_message_content: InputMessageContent,
} }

object! { InlineQueryResultCachedMpeg4Gif {
    constant {
        "type": "mpeg4_gif",
    }
    required {
        "id": id,
        "mpeg4_file_id": mpeg4_file_id,
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

carrier! { InlineQueryResultCachedMpeg4Gif { input_message_content } }
