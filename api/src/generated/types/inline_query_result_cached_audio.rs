// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InlineKeyboardMarkup, InputMessageContent, MessageEntity, ParseMode};

/// A result that is a piece of music which Telegram has already.
///
/// <https://core.telegram.org/bots/api#inlinequeryresultcachedaudio>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedAudio {
    /// Id, 1 to 64 bytes.
    pub id: String,
    /// Audio file id.
    pub audio_file_id: String,
    /// Caption, optional, 0 to 1024 characters after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode, optional.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities, optional.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Reply markup, optional.
    pub reply_markup: Option<InlineKeyboardMarkup>,
    /// Input message content, optional.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultCachedAudio {
    /// With what is always there; the rest is absent.
    pub fn new(id: impl Into<String>, audio_file_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            audio_file_id: audio_file_id.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            reply_markup: None,
            input_message_content: None,
        }
    }
}

setters! { InlineQueryResultCachedAudio {
    value caption: String,
    value parse_mode: ParseMode,
    list caption_entities: MessageEntity,
    value reply_markup: InlineKeyboardMarkup,
    value input_message_content: InputMessageContent,
} }

object! { InlineQueryResultCachedAudio {
    constant {
        "type": "audio",
    }
    required {
        "id": id,
        "audio_file_id": audio_file_id,
    }
    optional {
        "caption": caption,
        "parse_mode": parse_mode,
        "caption_entities": caption_entities list,
        "reply_markup": reply_markup,
        "input_message_content": input_message_content,
    }
} }

carrier! { InlineQueryResultCachedAudio { input_message_content } }
