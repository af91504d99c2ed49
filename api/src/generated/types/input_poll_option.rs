// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InputPollOptionMedia, MessageEntity, ParseMode};

/// One of the answers of a poll to send.
///
/// <https://core.telegram.org/bots/api#inputpolloption>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputPollOption {
    /// Text, 1 to 100 characters.
    pub text: String,
    /// Text parse mode, optional.
    pub text_parse_mode: Option<ParseMode>,
    /// Text entities, optional.
    pub text_entities: Option<Vec<MessageEntity>>,
    /// Media, optional.
    pub media: Option<InputPollOptionMedia>,
}

impl InputPollOption {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), text_parse_mode: None, text_entities: None, media: None }
    }
}

setters! { InputPollOption {
    value text_parse_mode: ParseMode,
    list text_entities: MessageEntity,
    value media: InputPollOptionMedia,
} }

object! { InputPollOption {
    required {
        "text": text,
    }
    optional {
        "text_parse_mode": text_parse_mode,
        "text_entities": text_entities list,
        "media": media,
    }
} }

carrier! { InputPollOption { media } }
