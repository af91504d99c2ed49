// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::ChatId;
use crate::types::{BusinessBotRights, User};

/// The bot's connection with a business account.
///
/// <https://core.telegram.org/bots/api#businessconnection>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BusinessConnection {
    /// Id.
    pub id: String,
    /// User.
    pub user: User,
    /// User chat id.
    pub user_chat_id: ChatId,
    /// Date.
    pub date: i64,
    /// Rights, optional.
    pub rights: Option<BusinessBotRights>,
    /// Is enabled.
    pub is_enabled: bool,
}

impl BusinessConnection {
    /// With what is always there; the rest is absent.
    pub fn new(
        id: impl Into<String>,
        user: impl Into<User>,
        user_chat_id: impl Into<ChatId>,
        date: impl Into<i64>,
        is_enabled: bool,
    ) -> Self {
        Self {
            id: id.into(),
            user: user.into(),
            user_chat_id: user_chat_id.into(),
            date: date.into(),
            rights: None,
            is_enabled,
        }
    }
}

setters! { BusinessConnection {
    value rights: BusinessBotRights,
} }

object! { BusinessConnection {
    required {
        "id": id,
        "user": user,
        "user_chat_id": user_chat_id,
        "date": date,
    }
    booleans {
        "is_enabled": is_enabled,
    }
    optional {
        "rights": rights,
    }
} }
