// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InlineKeyboardMarkup, InputMessageContent, MessageEntity, ParseMode};

/// A result that is a voice message by its address.
///
/// <https://core.telegram.org/bots/api#inlinequeryresultvoice>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultVoice {
    /// Id, 1 to 64 bytes.
    pub id: String,
    /// Voice url.
    pub voice_url: String,
    /// Title.
    pub title: String,
    /// Caption, optional, 0 to 1024 characters after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode, optional.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities, optional.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Voice duration, optional.
    pub voice_duration: Option<i64>,
    /// Reply markup, optional.
    pub reply_markup: Option<InlineKeyboardMarkup>,
    /// Input message content, optional.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultVoice {
    /// With what is always there; the rest is absent.
    pub fn new(id: impl Into<String>, voice_url: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            voice_url: voice_url.into(),
            title: title.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            voice_duration: None,
            reply_markup: None,
            input_message_content: None,
        }
    }
}

setters! { InlineQueryResultVoice {
    value caption: String,
    value parse_mode: ParseMode,
    list caption_entities: MessageEntity,
    value voice_duration: i64,
    value reply_markup: InlineKeyboardMarkup,
    value input_message_content: InputMessageContent,
} }

object! { InlineQueryResultVoice {
    constant {
        "type": "voice",
    }
    required {
        "id": id,
        "voice_url": voice_url,
        "title": title,
    }
    optional {
        "caption": caption,
        "parse_mode": parse_mode,
        "caption_entities": caption_entities list,
        "voice_duration": voice_duration,
        "reply_markup": reply_markup,
        "input_message_content": input_message_content,
    }
} }

carrier! { InlineQueryResultVoice { input_message_content } }
