// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{Chat, MessageEntity, PollMedia, User};

/// One of the answers of a poll, with its votes.
///
/// <https://core.telegram.org/bots/api#polloption>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PollOption {
    /// Persistent id.
    pub persistent_id: String,
    /// Text, 1 to 100 characters.
    pub text: String,
    /// Text entities, optional.
    pub text_entities: Option<Vec<MessageEntity>>,
    /// Media, optional.
    pub media: Option<Box<PollMedia>>,
    /// Voter count.
    pub voter_count: i64,
    /// Added by user, optional.
    pub added_by_user: Option<Box<User>>,
    /// Added by chat, optional.
    pub added_by_chat: Option<Box<Chat>>,
    /// Addition date, optional.
    pub addition_date: Option<i64>,
}

impl PollOption {
    /// With what is always there; the rest is absent.
    pub fn new(
        persistent_id: impl Into<String>,
        text: impl Into<String>,
        voter_count: impl Into<i64>,
    ) -> Self {
        Self {
            persistent_id: persistent_id.into(),
            text: text.into(),
            text_entities: None,
            media: None,
            voter_count: voter_count.into(),
            added_by_user: None,
            added_by_chat: None,
            addition_date: None,
        }
    }
}

setters! { PollOption {
    list text_entities: MessageEntity,
    value media: Box<PollMedia>,
    value added_by_user: Box<User>,
    value added_by_chat: Box<Chat>,
    value addition_date: i64,
} }

object! { PollOption {
    required {
        "persistent_id": persistent_id,
        "text": text,
        "voter_count": voter_count,
    }
    optional {
        "text_entities": text_entities list,
        "media": media,
        "added_by_user": added_by_user,
        "added_by_chat": added_by_chat,
        "addition_date": addition_date,
    }
} }
