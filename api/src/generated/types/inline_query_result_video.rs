// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InlineKeyboardMarkup, InlineVideoMime, InputMessageContent, MessageEntity, ParseMode};

/// A result that is a video or a page with a player by its address.
///
/// <https://core.telegram.org/bots/api#inlinequeryresultvideo>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultVideo {
    /// Id, 1 to 64 bytes.
    pub id: String,
    /// Video url.
    pub video_url: String,
    /// Mime type.
    pub mime_type: InlineVideoMime,
    /// Thumbnail url.
    pub thumbnail_url: String,
    /// Title.
    pub title: String,
    /// Caption, optional, 0 to 1024 characters after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode, optional.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities, optional.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Show caption above media, optional.
    pub show_caption_above_media: Option<bool>,
    /// Video width, optional.
    pub video_width: Option<i64>,
    /// Video height, optional.
    pub video_height: Option<i64>,
    /// Video duration, optional.
    pub video_duration: Option<i64>,
    /// Description, optional.
    pub description: Option<String>,
    /// Reply markup, optional.
    pub reply_markup: Option<InlineKeyboardMarkup>,
    /// Input message content, optional.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultVideo {
    /// With what is always there; the rest is absent.
    pub fn new(
        id: impl Into<String>,
        video_url: impl Into<String>,
        mime_type: impl Into<InlineVideoMime>,
        thumbnail_url: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            video_url: video_url.into(),
            mime_type: mime_type.into(),
            thumbnail_url: thumbnail_url.into(),
            title: title.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            video_width: None,
            video_height: None,
            video_duration: None,
            description: None,
            reply_markup: None,
            input_message_content: None,
        }
    }
}

setters! { InlineQueryResultVideo {
    value caption: String,
    value parse_mode: ParseMode,
    list caption_entities: MessageEntity,
    choice show_caption_above_media: bool,
    value video_width: i64,
    value video_height: i64,
    value video_duration: i64,
    value description: String,
    value reply_markup: InlineKeyboardMarkup,
    value input_message_content: InputMessageContent,
} }

object! { InlineQueryResultVideo {
    constant {
        "type": "video",
    }
    required {
        "id": id,
        "video_url": video_url,
        "mime_type": mime_type,
        "thumbnail_url": thumbnail_url,
        "title": title,
    }
    optional {
        "caption": caption,
        "parse_mode": parse_mode,
        "caption_entities": caption_entities list,
        "show_caption_above_media": show_caption_above_media,
        "video_width": video_width,
        "video_height": video_height,
        "video_duration": video_duration,
        "description": description,
        "reply_markup": reply_markup,
        "input_message_content": input_message_content,
    }
} }

carrier! { InlineQueryResultVideo { input_message_content } }
