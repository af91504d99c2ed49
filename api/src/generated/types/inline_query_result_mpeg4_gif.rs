// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{
    InlineKeyboardMarkup, InlineThumbnailMime, InputMessageContent, MessageEntity, ParseMode,
};

/// A result that is a video without sound by its address.
///
/// <https://core.telegram.org/bots/api#inlinequeryresultmpeg4gif>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultMpeg4Gif {
    /// Id, 1 to 64 bytes.
    pub id: String,
    /// Mpeg4 url.
    pub mpeg4_url: String,
    /// Mpeg4 width, optional.
    pub mpeg4_width: Option<i64>,
    /// Mpeg4 height, optional.
    pub mpeg4_height: Option<i64>,
    /// Mpeg4 duration, optional.
    pub mpeg4_duration: Option<i64>,
    /// Thumbnail url.
    pub thumbnail_url: String,
    /// Thumbnail mime type, optional.
    pub thumbnail_mime_type: Option<InlineThumbnailMime>,
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

impl InlineQueryResultMpeg4Gif {
    /// With what is always there; the rest is absent.
    pub fn new(
        id: impl Into<String>,
        mpeg4_url: impl Into<String>,
        thumbnail_url: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            mpeg4_url: mpeg4_url.into(),
            mpeg4_width: None,
            mpeg4_height: None,
            mpeg4_duration: None,
            thumbnail_url: thumbnail_url.into(),
            thumbnail_mime_type: None,
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

setters! { InlineQueryResultMpeg4Gif {
    value mpeg4_width: i64,
    value mpeg4_height: i64,
    value mpeg4_duration: i64,
    value thumbnail_mime_type: InlineThumbnailMime,
    value title: String,
    value caption: String,
    value parse_mode: ParseMode,
    list caption_entities: MessageEntity,
    choice show_caption_above_media: bool,
    value reply_markup: InlineKeyboardMarkup,
    value input_message_content: InputMessageContent,
} }

object! { InlineQueryResultMpeg4Gif {
    constant {
        "type": "mpeg4_gif",
    }
    required {
        "id": id,
        "mpeg4_url": mpeg4_url,
        "thumbnail_url": thumbnail_url,
    }
    optional {
        "mpeg4_width": mpeg4_width,
        "mpeg4_height": mpeg4_height,
        "mpeg4_duration": mpeg4_duration,
        "thumbnail_mime_type": thumbnail_mime_type,
        "title": title,
        "caption": caption,
        "parse_mode": parse_mode,
        "caption_entities": caption_entities list,
        "show_caption_above_media": show_caption_above_media,
        "reply_markup": reply_markup,
        "input_message_content": input_message_content,
    }
} }

carrier! { InlineQueryResultMpeg4Gif { input_message_content } }
