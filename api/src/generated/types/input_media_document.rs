// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::InputFile;
use crate::types::{MessageEntity, ParseMode};

/// A file of any sort to send.
///
/// <https://core.telegram.org/bots/api#inputmediadocument>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaDocument {
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
    /// Disable content type detection, optional.
    pub disable_content_type_detection: Option<bool>,
}

impl InputMediaDocument {
    /// With what is always there; the rest is absent.
    pub fn new(media: impl Into<InputFile>) -> Self {
        Self {
            media: media.into(),
            thumbnail: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            disable_content_type_detection: None,
        }
    }
}

setters! { InputMediaDocument {
    value thumbnail: InputFile,
    value caption: String,
    value parse_mode: ParseMode,
    list caption_entities: MessageEntity,
    choice disable_content_type_detection: bool,
} }

object! { InputMediaDocument {
    constant {
        "type": "document",
    }
    required {
        "media": media,
    }
    optional {
        "thumbnail": thumbnail,
        "caption": caption,
        "parse_mode": parse_mode,
        "caption_entities": caption_entities list,
        "disable_content_type_detection": disable_content_type_detection,
    }
} }

carrier! { InputMediaDocument { media, thumbnail } }
