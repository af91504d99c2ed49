// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::MessageEntity;

/// The part of a message that a reply quotes.
///
/// <https://core.telegram.org/bots/api#textquote>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TextQuote {
    /// Text.
    pub text: String,
    /// Entities, optional.
    pub entities: Option<Vec<MessageEntity>>,
    /// Position.
    pub position: i64,
    /// Is manual, optional.
    pub is_manual: bool,
}

impl TextQuote {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<String>, position: impl Into<i64>) -> Self {
        Self { text: text.into(), entities: None, position: position.into(), is_manual: false }
    }
}

setters! { TextQuote {
    list entities: MessageEntity,
    flag is_manual: bool,
} }

object! { TextQuote {
    required {
        "text": text,
        "position": position,
    }
    optional {
        "entities": entities list,
    }
    flags {
        "is_manual": is_manual,
    }
} }
