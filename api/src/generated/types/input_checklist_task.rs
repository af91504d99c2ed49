// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{MessageEntity, ParseMode};

/// One task of a checklist to send.
///
/// <https://core.telegram.org/bots/api#inputchecklisttask>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputChecklistTask {
    /// Id, at least 1.
    pub id: i64,
    /// Text, 1 to 100 characters after entities are parsed.
    pub text: String,
    /// Parse mode, optional.
    pub parse_mode: Option<ParseMode>,
    /// Text entities, optional.
    pub text_entities: Option<Vec<MessageEntity>>,
}

impl InputChecklistTask {
    /// With what is always there; the rest is absent.
    pub fn new(id: impl Into<i64>, text: impl Into<String>) -> Self {
        Self { id: id.into(), text: text.into(), parse_mode: None, text_entities: None }
    }
}

setters! { InputChecklistTask {
    value parse_mode: ParseMode,
    list text_entities: MessageEntity,
} }

object! { InputChecklistTask {
    required {
        "id": id,
        "text": text,
    }
    optional {
        "parse_mode": parse_mode,
        "text_entities": text_entities list,
    }
} }
