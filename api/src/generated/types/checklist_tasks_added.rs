// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{ChecklistTask, Message};

/// Tasks were added to a checklist.
///
/// <https://core.telegram.org/bots/api#checklisttasksadded>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChecklistTasksAdded {
    /// Checklist message, optional.
    pub checklist_message: Option<Box<Message>>,
    /// Tasks.
    pub tasks: Vec<ChecklistTask>,
}

impl ChecklistTasksAdded {
    /// With what is always there; the rest is absent.
    pub fn new(tasks: impl IntoIterator<Item = impl Into<ChecklistTask>>) -> Self {
        Self { checklist_message: None, tasks: tasks.into_iter().map(Into::into).collect() }
    }
}

setters! { ChecklistTasksAdded {
    value checklist_message: Box<Message>,
} }

object! { ChecklistTasksAdded {
    required {
        "tasks": tasks list,
    }
    optional {
        "checklist_message": checklist_message,
    }
} }
