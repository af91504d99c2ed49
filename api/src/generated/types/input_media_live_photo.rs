// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::InputFile;
use crate::types::{MessageEntity, ParseMode};

/// A live photo to send.
///
/// <https://core.telegram.org/bots/api#inputmedialivephoto>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaLivePhoto {
    /// Media.
    pub media: InputFile,
    /// Photo.
    pub photo: InputFile,
    /// Caption, optional, 0 to 1024 characters after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode, optional.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities, optional.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Show caption above media, optional.
    pub show_caption_above_media: Option<bool>,
    /// Has spoiler, optional.
    pub has_spoiler: Option<bool>,
}

impl InputMediaLivePhoto {
    /// With what is always there; the rest is absent.
    pub fn new(media: impl Into<InputFile>, photo: impl Into<InputFile>) -> Self {
        Self {
            media: media.into(),
            photo: photo.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            has_spoiler: None,
        }
    }
}

setters! { InputMediaLivePhoto {
    value caption: String,
    value parse_mode: ParseMode,
    list caption_entities: MessageEntity,
    choice show_caption_above_media: bool,
    choice has_spoiler: bool,
} }

object! { InputMediaLivePhoto {
    constant {
        "type": "live_photo",
    }
    required {
        "media": media,
        "photo": photo,
    }
    optional {
        "caption": caption,
        "parse_mode": parse_mode,
        "caption_entities": caption_entities list,
        "show_caption_above_media": show_caption_above_media,
        "has_spoiler": has_spoiler,
    }
} }

carrier! { InputMediaLivePhoto { media, photo } }
