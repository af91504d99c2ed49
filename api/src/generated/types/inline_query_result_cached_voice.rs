// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InlineKeyboardMarkup, InputMessageContent, MessageEntity, ParseMode};

/// A result that is a voice message which Telegram has already.
///
/// <https://core.telegram.org/bots/api#inlinequeryresultcachedvoice>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedVoice {
    /// Id, 1 to 64 bytes.
    pub id: String,
    /// Voice file id.
    pub voice_file_id: String,
    /// Title.
    pub title: String,
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

impl InlineQueryResultCachedVoice {
    /// With what is always there; the rest is absent.
    pub fn new(id: impl Into<String>, voice_file_id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            voice_file_id: voice_file_id.into(),
            title: title.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            reply_markup: None,
            input_message_content: None,
        }
    }
}

setters! { InlineQueryResultCachedVoice {
    value caption: String,
    value parse_mode: ParseMode,
    list caption_entities: MessageEntity,
    value reply_markup: InlineKeyboardMarkup,
    value input_message_content: InputMessageContent,
} }

object! { InlineQueryResultCachedVoice {
    constant {
        "type": "voice",
    }
    required {
        "id": id,
        "voice_file_id": voice_file_id,
        "title": title,
    }
    optional {
        "caption": caption,
        "parse_mode": parse_mode,
        "caption_entities": caption_entities list,
        "reply_markup": reply_markup,
        "input_message_content": input_message_content,
    }
} }

carrier! { InlineQueryResultCachedVoice { input_message_content } }
