// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InputChecklistTask, MessageEntity, ParseMode};

/// A checklist to send.
///
/// <https://core.telegram.org/bots/api#inputchecklist>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputChecklist {
    /// Title, 1 to 255 characters after entities are parsed.
    pub title: String,
    /// Parse mode, optional.
    pub parse_mode: Option<ParseMode>,
    /// Title entities, optional.
    pub title_entities: Option<Vec<MessageEntity>>,
    /// Tasks, 1 to 30 items.
    pub tasks: Vec<InputChecklistTask>,
    /// Others can add tasks, optional.
    pub others_can_add_tasks: Option<bool>,
    /// Others can mark tasks as done, optional.
    pub others_can_mark_tasks_as_done: Option<bool>,
}

impl InputChecklist {
    /// With what is always there; the rest is absent.
    pub fn new(
        title: impl Into<String>,
        tasks: impl IntoIterator<Item = impl Into<InputChecklistTask>>,
    ) -> Self {
        Self {
            title: title.into(),
            parse_mode: None,
            title_entities: None,
            tasks: tasks.into_iter().map(Into::into).collect(),
            others_can_add_tasks: None,
            others_can_mark_tasks_as_done: None,
        }
    }
}

setters! { InputChecklist {
    value parse_mode: ParseMode,
    list title_entities: MessageEntity,
    choice others_can_add_tasks: bool,
    choice others_can_mark_tasks_as_done: bool,
} }

object! { InputChecklist {
    required {
        "title": title,
        "tasks": tasks list,
    }
    optional {
        "parse_mode": parse_mode,
        "title_entities": title_entities list,
        "others_can_add_tasks": others_can_add_tasks,
        "others_can_mark_tasks_as_done": others_can_mark_tasks_as_done,
    }
} }
