// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InlineDocumentMime, InlineKeyboardMarkup, InputMessageContent, MessageEntity, ParseMode};

/// A result that is a file by its address.
///
/// <https://core.telegram.org/bots/api#inlinequeryresultdocument>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultDocument {
    /// Id, 1 to 64 bytes.
    pub id: String,
    /// Title.
    pub title: String,
    /// Caption, optional, 0 to 1024 characters after entities are parsed.
    pub caption: Option<String>,
    /// Parse mode, optional.
    pub parse_mode: Option<ParseMode>,
    /// Caption entities, optional.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Document url.
    pub document_url: String,
    /// Mime type.
    pub mime_type: InlineDocumentMime,
    /// Description, optional.
    pub description: Option<String>,
    /// Reply markup, optional.
    pub reply_markup: Option<InlineKeyboardMarkup>,
    /// Input message content, optional.
    pub input_message_content: Option<InputMessageContent>,
    /// Thumbnail url, optional.
    pub thumbnail_url: Option<String>,
    /// Thumbnail width, optional.
    pub thumbnail_width: Option<i64>,
    /// Thumbnail height, optional.
    pub thumbnail_height: Option<i64>,
}

impl InlineQueryResultDocument {
    /// With what is always there; the rest is absent.
    pub fn new(
        id: impl Into<String>,
        title: impl Into<String>,
        document_url: impl Into<String>,
        mime_type: impl Into<InlineDocumentMime>,
    ) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            document_url: document_url.into(),
            mime_type: mime_type.into(),
            description: None,
            reply_markup: None,
            input_message_content: None,
            thumbnail_url: None,
            thumbnail_width: None,
            thumbnail_height: None,
        }
    }
}

setters! { InlineQueryResultDocument {
    value caption: String,
    value parse_mode: ParseMode,
    list caption_entities: MessageEntity,
    value description: String,
    value reply_markup: InlineKeyboardMarkup,
    value input_message_content: InputMessageContent,
    value thumbnail_url: String,
    value thumbnail_width: i64,
    value thumbnail_height: i64,
} }

object! { InlineQueryResultDocument {
    constant {
        "type": "document",
    }
    required {
        "id": id,
        "title": title,
        "document_url": document_url,
        "mime_type": mime_type,
    }
    optional {
        "caption": caption,
        "parse_mode": parse_mode,
        "caption_entities": caption_entities list,
        "description": description,
        "reply_markup": reply_markup,
        "input_message_content": input_message_content,
        "thumbnail_url": thumbnail_url,
        "thumbnail_width": thumbnail_width,
        "thumbnail_height": thumbnail_height,
    }
} }

carrier! { InlineQueryResultDocument { input_message_content } }
