// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InlineKeyboardMarkup, InputMessageContent, MessageEntity, ParseMode};

/// A result that is a piece of music by its address.
///
/// <https://core.telegram.org/bots/api#inlinequeryresultaudio>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultAudio {
    /// Id, 1 to 64 bytes.
    pub id: String,
    /// Audio url.
    pub audio_url: String,
    /// Title.
    pub title: String,
    /// Caption, optional, 0 to 1024 characters after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode, optional.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities, optional.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Performer, optional.
    pub performer: Option<String>,
    /// Audio duration, optional.
    pub audio_duration: Option<i64>,
    /// Reply markup, optional.
    pub reply_markup: Option<InlineKeyboardMarkup>,
    /// Input message content, optional.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultAudio {
    /// With what is always there; the rest is absent.
    pub fn new(id: impl Into<String>, audio_url: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            audio_url: audio_url.into(),
            title: title.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            performer: None,
            audio_duration: None,
            reply_markup: None,
            input_message_content: None,
        }
    }
}

setters! { InlineQueryResultAudio {
    value caption: String,
    value parse_mode: ParseMode,
    list caption_entities: MessageEntity,
    value performer: String,
    value audio_duration: i64,
    value reply_markup: InlineKeyboardMarkup,
    value input_message_content: InputMessageContent,
} }

object! { InlineQueryResultAudio {
    constant {
        "type": "audio",
    }
    required {
        "id": id,
        "audio_url": audio_url,
        "title": title,
    }
    optional {
        "caption": caption,
        "parse_mode": parse_mode,
        "caption_entities": caption_entities list,
        "performer": performer,
        "audio_duration": audio_duration,
        "reply_markup": reply_markup,
        "input_message_content": input_message_content,
    }
} }

carrier! { InlineQueryResultAudio { input_message_content } }
