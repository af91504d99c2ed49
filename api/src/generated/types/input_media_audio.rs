// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::InputFile;
use crate::types::{MessageEntity, ParseMode};

/// A piece of music to send.
///
/// <https://core.telegram.org/bots/api#inputmediaaudio>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaAudio {
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
    /// Duration, optional.
    pub duration: Option<i64>,
    /// Performer, optional.
    pub performer: Option<String>,
    /// Title, optional.
    pub title: Option<String>,
}

impl InputMediaAudio {
    /// With what is always there; the rest is absent.
    pub fn new(media: impl Into<InputFile>) -> Self {
        Self {
            media: media.into(),
            thumbnail: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            duration: None,
            performer: None,
            title: None,
        }
    }
}

setters! { InputMediaAudio {
    value thumbnail: InputFile,
    value caption: String,
    value parse_mode: ParseMode,
    list caption_entities: MessageEntity,
    value duration: i64,
    value performer: String,
    value title: String,
} }

object! { InputMediaAudio {
    constant {
        "type": "audio",
    }
    required {
        "media": media,
    }
    optional {
        "thumbnail": thumbnail,
        "caption": caption,
        "parse_mode": parse_mode,
        "caption_entities": caption_entities list,
        "duration": duration,
        "performer": performer,
        "title": title,
    }
} }

carrier! { InputMediaAudio { media, thumbnail } }
