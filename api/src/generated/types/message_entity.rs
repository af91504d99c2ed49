// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{MessageEntityType, User};

/// A part of a text with a meaning or a style; positions count UTF-16 units.
///
/// <https://core.telegram.org/bots/api#messageentity>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageEntity {
    /// Type.
    pub kind: MessageEntityType,
    /// Offset.
    pub offset: i64,
    /// Length.
    pub length: i64,
    /// Url, optional.
    pub url: Option<String>,
    /// User, optional.
    pub user: Option<Box<User>>,
    /// Language, optional.
    pub language: Option<String>,
    /// Custom emoji id, optional.
    pub custom_emoji_id: Option<String>,
    /// Unix time, optional.
    pub unix_time: Option<i64>,
    /// Date time format, optional.
    pub date_time_format: Option<String>,
}

impl MessageEntity {
    /// With what is always there; the rest is absent.
    pub fn new(kind: impl Into<MessageEntityType>, offset: impl Into<i64>, length: impl Into<i64>) -> Self {
        Self {
            kind: kind.into(),
            offset: offset.into(),
            length: length.into(),
            url: None,
            user: None,
            language: None,
            custom_emoji_id: None,
            unix_time: None,
            date_time_format: None,
        }
    }
}

setters! { MessageEntity {
    value url: String,
    value user: Box<User>,
    value language: String,
    value custom_emoji_id: String,
    value unix_time: i64,
    value date_time_format: String,
} }

object! { MessageEntity {
    required {
        "type": kind,
        "offset": offset,
        "length": length,
    }
    optional {
        "url": url,
        "user": user,
        "language": language,
        "custom_emoji_id": custom_emoji_id,
        "unix_time": unix_time,
        "date_time_format": date_time_format,
    }
} }
