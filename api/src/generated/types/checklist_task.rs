// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{Chat, MessageEntity, User};

/// One task of a checklist, and who has done it.
///
/// <https://core.telegram.org/bots/api#checklisttask>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChecklistTask {
    /// Id.
    pub id: i64,
    /// Text.
    pub text: String,
    /// Text entities, optional.
    pub text_entities: Option<Vec<MessageEntity>>,
    /// Completed by user, optional.
    pub completed_by_user: Option<Box<User>>,
    /// Completed by chat, optional.
    pub completed_by_chat: Option<Box<Chat>>,
    /// Completion date, optional.
    pub completion_date: Option<i64>,
}

impl ChecklistTask {
    /// With what is always there; the rest is absent.
    pub fn new(id: impl Into<i64>, text: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            text: text.into(),
            text_entities: None,
            completed_by_user: None,
            completed_by_chat: None,
            completion_date: None,
        }
    }
}

setters! { ChecklistTask {
    list text_entities: MessageEntity,
    value completed_by_user: Box<User>,
    value completed_by_chat: Box<Chat>,
    value completion_date: i64,
} }

object! { ChecklistTask {
    required {
        "id": id,
        "text": text,
    }
    optional {
        "text_entities": text_entities list,
        "completed_by_user": completed_by_user,
        "completed_by_chat": completed_by_chat,
        "completion_date": completion_date,
    }
} }
