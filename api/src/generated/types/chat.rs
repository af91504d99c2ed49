// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::ChatId;
use crate::types::ChatType;

/// A chat, as other objects name it.
///
/// <https://core.telegram.org/bots/api#chat>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Chat {
    /// Id.
    pub id: ChatId,
    /// Type.
    pub kind: ChatType,
    /// Title, optional.
    pub title: Option<String>,
    /// Username, optional.
    pub username: Option<String>,
    /// First name, optional.
    pub first_name: Option<String>,
    /// Last name, optional.
    pub last_name: Option<String>,
    /// Is forum, optional.
    pub is_forum: bool,
    /// Is direct messages, optional.
    pub is_direct_messages: bool,
}

impl Chat {
    /// With what is always there; the rest is absent.
    pub fn new(id: impl Into<ChatId>, kind: impl Into<ChatType>) -> Self {
        Self {
            id: id.into(),
            kind: kind.into(),
            title: None,
            username: None,
            first_name: None,
            last_name: None,
            is_forum: false,
            is_direct_messages: false,
        }
    }
}

setters! { Chat {
    value title: String,
    value username: String,
    value first_name: String,
    value last_name: String,
    flag is_forum: bool,
    flag is_direct_messages: bool,
} }

object! { Chat {
    required {
        "id": id,
        "type": kind,
    }
    optional {
        "title": title,
        "username": username,
        "first_name": first_name,
        "last_name": last_name,
    }
    flags {
        "is_forum": is_forum,
        "is_direct_messages": is_direct_messages,
    }
} }
