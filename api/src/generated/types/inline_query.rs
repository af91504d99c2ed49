// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InlineQueryChatType, Location, User};

/// What a user types after the bot's name, in any chat.
///
/// <https://core.telegram.org/bots/api#inlinequery>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineQuery {
    /// Id.
    pub id: String,
    /// From.
    pub from: User,
    /// Query, at most 256 characters.
    pub query: String,
    /// Offset.
    pub offset: String,
    /// Chat type, optional.
    pub chat_type: Option<InlineQueryChatType>,
    /// Location, optional.
    pub location: Option<Location>,
}

impl InlineQuery {
    /// With what is always there; the rest is absent.
    pub fn new(
        id: impl Into<String>,
        from: impl Into<User>,
        query: impl Into<String>,
        offset: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            from: from.into(),
            query: query.into(),
            offset: offset.into(),
            chat_type: None,
            location: None,
        }
    }
}

setters! { InlineQuery {
    value chat_type: InlineQueryChatType,
    value location: Location,
} }

object! { InlineQuery {
    required {
        "id": id,
        "from": from,
        "query": query,
        "offset": offset,
    }
    optional {
        "chat_type": chat_type,
        "location": location,
    }
} }
