// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::ChatId;
use crate::types::PhotoSize;

/// The chat that somebody has shared with the bot by a button.
///
/// <https://core.telegram.org/bots/api#chatshared>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatShared {
    /// Request id.
    pub request_id: i64,
    /// Chat id.
    pub chat_id: ChatId,
    /// Title, optional.
    pub title: Option<String>,
    /// Username, optional.
    pub username: Option<String>,
    /// Photo, optional.
    pub photo: Option<Vec<PhotoSize>>,
}

impl ChatShared {
    /// With what is always there; the rest is absent.
    pub fn new(request_id: impl Into<i64>, chat_id: impl Into<ChatId>) -> Self {
        Self {
            request_id: request_id.into(),
            chat_id: chat_id.into(),
            title: None,
            username: None,
            photo: None,
        }
    }
}

setters! { ChatShared {
    value title: String,
    value username: String,
    list photo: PhotoSize,
} }

object! { ChatShared {
    required {
        "request_id": request_id,
        "chat_id": chat_id,
    }
    optional {
        "title": title,
        "username": username,
        "photo": photo list,
    }
} }
