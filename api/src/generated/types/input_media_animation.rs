// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::InputFile;
use crate::types::{MessageEntity, ParseMode};

/// A GIF or a video without sound to send.
///
/// <https://core.telegram.org/bots/api#inputmediaanimation>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaAnimation {
    /// Media.
    pub media: InputFile,
    /// Thumbnail, optional, at most 200 kB.
    pub thumbnail: Option<InputFile>,
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
    /// Has spoiler, optional.
    pub has_spoiler: Option<bool>,
}

impl InputMediaAnimation {
    /// With what is always there; the rest is absent.
    pub fn new(media: impl Into<InputFile>) -> Self {
        Self {
            media: media.into(),
            thumbnail: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            width: None,
            height: None,
            duration: None,
            has_spoiler: None,
        }
    }
}

setters! { InputMediaAnimation {
    value thumbnail: InputFile,
    value caption: String,
    value parse_mode: ParseMode,
    list caption_entities: MessageEntity,
    choice show_caption_above_media: bool,
    value width: i64,
    value height: i64,
    value duration: i64,
    choice has_spoiler: bool,
} }

object! { InputMediaAnimation {
    constant {
        "type": "animation",
    }
    required {
        "media": media,
    }
    optional {
        "thumbnail": thumbnail,
        "caption": caption,
        "parse_mode": parse_mode,
        "caption_entities": caption_entities list,
        "show_caption_above_media": show_caption_above_media,
        "width": width,
        "height": height,
        "duration": duration,
        "has_spoiler": has_spoiler,
    }
} }

carrier! { InputMediaAnimation { media, thumbnail } }
