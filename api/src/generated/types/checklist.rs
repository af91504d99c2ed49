// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{ChecklistTask, MessageEntity};

/// A list of tasks to be ticked off.
///
/// <https://core.telegram.org/bots/api#checklist>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Checklist {
    /// Title.
    pub title: String,
    /// Title entities, optional.
    pub title_entities: Option<Vec<MessageEntity>>,
    /// Tasks.
    pub tasks: Vec<ChecklistTask>,
    /// Others can add tasks, optional.
    pub others_can_add_tasks: bool,
    /// Others can mark tasks as done, optional.
    pub others_can_mark_tasks_as_done: bool,
}

impl Checklist {
    /// With what is always there; the rest is absent.
    pub fn new(title: impl Into<String>, tasks: impl IntoIterator<Item = impl Into<ChecklistTask>>) -> Self {
        Self {
            title: title.into(),
            title_entities: None,
            tasks: tasks.into_iter().map(Into::into).collect(),
            others_can_add_tasks: false,
            others_can_mark_tasks_as_done: false,
        }
    }
}

setters! { Checklist {
    list title_entities: MessageEntity,
    flag others_can_add_tasks: bool,
    flag others_can_mark_tasks_as_done: bool,
} }

object! { Checklist {
    required {
        "title": title,
        "tasks": tasks list,
    }
    optional {
        "title_entities": title_entities list,
    }
    flags {
        "others_can_add_tasks": others_can_add_tasks,
        "others_can_mark_tasks_as_done": others_can_mark_tasks_as_done,
    }
} }
