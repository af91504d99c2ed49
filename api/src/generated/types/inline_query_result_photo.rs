// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InlineKeyboardMarkup, InputMessageContent, MessageEntity, ParseMode};

/// A result that is a photo by its address.
///
/// <https://core.telegram.org/bots/api#inlinequeryresultphoto>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultPhoto {
    /// Id, 1 to 64 bytes.
    pub id: String,
    /// Photo url, at most 5 MB.
    pub photo_url: String,
    /// Thumbnail url.
    pub thumbnail_url: String,
    /// Photo width, optional.
    pub photo_width: Option<i64>,
    /// Photo height, optional.
    pub photo_height: Option<i64>,
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

impl InlineQueryResultPhoto {
    /// With what is always there; the rest is absent.
    pub fn new(
        id: impl Into<String>,
        photo_url: impl Into<String>,
        thumbnail_url: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            photo_url: photo_url.into(),
            thumbnail_url: thumbnail_url.into(),
            photo_width: None,
            photo_height: None,
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

setters! { InlineQueryResultPhoto {
    value photo_width: i64,
    value photo_height: i64,
    value title: String,
    value description: String,
    value caption: String,
    value parse_mode: ParseMode,
    list caption_entities: MessageEntity,
    choice show_caption_above_media: bool,
    value reply_markup: InlineKeyboardMarkup,
    value input_message_content: InputMessageContent,
} }

object! { InlineQueryResultPhoto {
    constant {
        "type": "photo",
    }
    required {
        "id": id,
        "photo_url": photo_url,
        "thumbnail_url": thumbnail_url,
    }
    optional {
        "photo_width": photo_width,
        "photo_height": photo_height,
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

carrier! { InlineQueryResultPhoto { input_message_content } }
