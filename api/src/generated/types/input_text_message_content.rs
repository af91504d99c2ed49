// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{LinkPreviewOptions, MessageEntity, ParseMode};

/// A text that a chosen result sends.
///
/// <https://core.telegram.org/bots/api#inputtextmessagecontent>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputTextMessageContent {
    /// Message text, 1 to 4096 characters.
    pub message_text: String,
    /// Parse mode, optional.
    pub parse_mode: Option<ParseMode>,
    /// Entities, optional.
    pub entities: Option<Vec<MessageEntity>>,
    /// Link preview options, optional.
    pub link_preview_options: Option<LinkPreviewOptions>,
}

impl InputTextMessageContent {
    /// With what is always there; the rest is absent.
    pub fn new(message_text: impl Into<String>) -> Self {
        Self {
            message_text: message_text.into(),
            parse_mode: None,
            entities: None,
            link_preview_options: None,
        }
    }
}

setters! { InputTextMessageContent {
    value parse_mode: ParseMode,
    list entities: MessageEntity,
    value link_preview_options: LinkPreviewOptions,
} }

object! { InputTextMessageContent {
    required {
        "message_text": message_text,
    }
    optional {
        "parse_mode": parse_mode,
        "entities": entities list,
        "link_preview_options": link_preview_options,
    }
} }
