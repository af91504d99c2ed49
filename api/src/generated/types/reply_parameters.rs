// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{MessageEntity, ParseMode};
use crate::{MessageId, Recipient};

/// To what a message replies, and what of it is quoted.
///
/// <https://core.telegram.org/bots/api#replyparameters>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplyParameters {
    /// Message id, optional.
    pub message_id: Option<MessageId>,
    /// Chat id, optional.
    pub chat_id: Option<Recipient>,
    /// Ephemeral message id, optional.
    pub ephemeral_message_id: Option<i64>,
    /// Allow sending without reply, optional.
    pub allow_sending_without_reply: Option<bool>,
    /// Quote, optional, 0 to 1024 characters after entities are parsed.
    pub quote: Option<String>,
    /// Quote parse mode, optional.
    pub quote_parse_mode: Option<ParseMode>,
    /// Quote entities, optional.
    pub quote_entities: Option<Vec<MessageEntity>>,
    /// Quote position, optional.
    pub quote_position: Option<i64>,
    /// Checklist task id, optional.
    pub checklist_task_id: Option<i64>,
    /// Poll option id, optional.
    pub poll_option_id: Option<String>,
}

impl ReplyParameters {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {
            message_id: None,
            chat_id: None,
            ephemeral_message_id: None,
            allow_sending_without_reply: None,
            quote: None,
            quote_parse_mode: None,
            quote_entities: None,
            quote_position: None,
            checklist_task_id: None,
            poll_option_id: None,
        }
    }
}

setters! { ReplyParameters {
    value message_id: MessageId,
    value chat_id: Recipient,
    value ephemeral_message_id: i64,
    choice allow_sending_without_reply: bool,
    value quote: String,
    value quote_parse_mode: ParseMode,
    list quote_entities: MessageEntity,
    value quote_position: i64,
    value checklist_task_id: i64,
    value poll_option_id: String,
} }

object! { ReplyParameters {
    optional {
        "message_id": message_id,
        "chat_id": chat_id,
        "ephemeral_message_id": ephemeral_message_id,
        "allow_sending_without_reply": allow_sending_without_reply,
        "quote": quote,
        "quote_parse_mode": quote_parse_mode,
        "quote_entities": quote_entities list,
        "quote_position": quote_position,
        "checklist_task_id": checklist_task_id,
        "poll_option_id": poll_option_id,
    }
} }
