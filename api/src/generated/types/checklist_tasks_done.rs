// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::Message;

/// Tasks of a checklist were ticked off, or are open again.
///
/// <https://core.telegram.org/bots/api#checklisttasksdone>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChecklistTasksDone {
    /// Checklist message, optional.
    pub checklist_message: Option<Box<Message>>,
    /// Marked as done task ids, optional.
    pub marked_as_done_task_ids: Option<Vec<i64>>,
    /// Marked as not done task ids, optional.
    pub marked_as_not_done_task_ids: Option<Vec<i64>>,
}

impl ChecklistTasksDone {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { checklist_message: None, marked_as_done_task_ids: None, marked_as_not_done_task_ids: None }
    }
}

setters! { ChecklistTasksDone {
    value checklist_message: Box<Message>,
    list marked_as_done_task_ids: i64,
    list marked_as_not_done_task_ids: i64,
} }

object! { ChecklistTasksDone {
    optional {
        "checklist_message": checklist_message,
        "marked_as_done_task_ids": marked_as_done_task_ids list,
        "marked_as_not_done_task_ids": marked_as_not_done_task_ids list,
    }
} }
