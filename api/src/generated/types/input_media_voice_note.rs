// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::InputFile;
use crate::types::{MessageEntity, ParseMode};

/// A voice message to send.
///
/// <https://core.telegram.org/bots/api#inputmediavoicenote>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaVoiceNote {
    /// Media.
    pub media: InputFile,
    /// Caption, optional, 0 to 1024 characters after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode, optional.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities, optional.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Duration, optional.
    pub duration: Option<i64>,
}

impl InputMediaVoiceNote {
    /// With what is always there; the rest is absent.
    pub fn new(media: impl Into<InputFile>) -> Self {
        Self { media: media.into(), caption: None, parse_mode: None, caption_entities: None, duration: None }
    }
}

setters! { InputMediaVoiceNote {
    value caption: String,
    value parse_mode: ParseMode,
    list caption_entities: MessageEntity,
    value duration: i64,
} }

object! { InputMediaVoiceNote {
    constant {
        "type": "voice_note",
    }
    required {
        "media": media,
    }
    optional {
        "caption": caption,
        "parse_mode": parse_mode,
        "caption_entities": caption_entities list,
        "duration": duration,
    }
} }

carrier! { InputMediaVoiceNote { media } }
