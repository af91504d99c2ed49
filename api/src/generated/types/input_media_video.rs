// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::InputFile;
use crate::types::{MessageEntity, ParseMode};

/// A video to send.
///
/// <https://core.telegram.org/bots/api#inputmediavideo>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaVideo {
    /// Media.
    pub media: InputFile,
    /// Thumbnail, optional, at most 200 kB.
    pub thumbnail: Option<InputFile>,
    /// Cover, optional.
    pub cover: Option<InputFile>,
    /// Start timestamp, optional.
    pub start_timestamp: Option<i64>,
    /// Caption, optional, 0 to 1024 characters after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode, optional.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities, optional.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Show caption above media, optional.
    pub show_caption_above_media: Option<bool>,
    /// Width, optional.
    pub width: Option<i64>,
    /// Height, optional.
    pub height: Option<i64>,
    /// Duration, optional.
    pub duration: Option<i64>,
    /// Supports streaming, optional.
    pub supports_streaming: Option<bool>,
    /// Has spoiler, optional.
    pub has_spoiler: Option<bool>,
}

impl InputMediaVideo {
    /// With what is always there; the rest is absent.
    pub fn new(media: impl Into<InputFile>) -> Self {
        Self {
            media: media.into(),
            thumbnail: None,
            cover: None,
            start_timestamp: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            width: None,
            height: None,
            duration: None,
            supports_streaming: None,
            has_spoiler: None,
        }
    }
}

setters! { InputMediaVideo {
    value thumbnail: InputFile,
    value cover: InputFile,
    value start_timestamp: i64,
    value caption: String,
    value parse_mode: ParseMode,
    list caption_entities: MessageEntity,
    choice show_caption_above_media: bool,
    value width: i64,
    value height: i64,
    value duration: i64,
    choice supports_streaming: bool,
    choice has_spoiler: bool,
} }

object! { InputMediaVideo {
    constant {
        "type": "video",
    }
    required {
        "media": media,
    }
    optional {
        "thumbnail": thumbnail,
        "cover": cover,
        "start_timestamp": start_timestamp,
        "caption": caption,
        "parse_mode": parse_mode,
        "caption_entities": caption_entities list,
        "show_caption_above_media": show_caption_above_media,
        "width": width,
        "height": height,
        "duration": duration,
        "supports_streaming": supports_streaming,
        "has_spoiler": has_spoiler,
    }
} }

carrier! { InputMediaVideo { media, thumbnail, cover } }
