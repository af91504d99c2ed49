// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{MaybeInaccessibleMessage, MessageEntity};

/// An option was added to a poll.
///
/// <https://core.telegram.org/bots/api#polloptionadded>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PollOptionAdded {
    /// Poll message, optional.
    pub poll_message: Option<MaybeInaccessibleMessage>,
    /// Option persistent id.
    pub option_persistent_id: String,
    /// Option text.
    pub option_text: String,
    /// Option text entities, optional.
    pub option_text_entities: Option<Vec<MessageEntity>>,
}

impl PollOptionAdded {
    /// With what is always there; the rest is absent.
    pub fn new(option_persistent_id: impl Into<String>, option_text: impl Into<String>) -> Self {
        Self {
            poll_message: None,
            option_persistent_id: option_persistent_id.into(),
            option_text: option_text.into(),
            option_text_entities: None,
        }
    }
}

setters! { PollOptionAdded {
    value poll_message: MaybeInaccessibleMessage,
    list option_text_entities: MessageEntity,
} }

object! { PollOptionAdded {
    required {
        "option_persistent_id": option_persistent_id,
        "option_text": option_text,
    }
    optional {
        "poll_message": poll_message,
        "option_text_entities": option_text_entities list,
    }
} }
