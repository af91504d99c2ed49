// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::ChatId;

/// What a refusal says for the machine: wait so long, or use another chat.
///
/// <https://core.telegram.org/bots/api#responseparameters>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseParameters {
    /// Migrate to chat id, optional.
    pub migrate_to_chat_id: Option<ChatId>,
    /// Retry after, optional.
    pub retry_after: Option<i64>,
}

impl ResponseParameters {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { migrate_to_chat_id: None, retry_after: None }
    }
}

setters! { ResponseParameters {
    value migrate_to_chat_id: ChatId,
    value retry_after: i64,
} }

object! { ResponseParameters {
    optional {
        "migrate_to_chat_id": migrate_to_chat_id,
        "retry_after": retry_after,
    }
} }
