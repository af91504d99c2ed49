// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::ChatId;
use crate::types::{Chat, ChatInviteLink, User};

/// A user asks to join a chat.
///
/// <https://core.telegram.org/bots/api#chatjoinrequest>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatJoinRequest {
    /// Chat.
    pub chat: Chat,
    /// From.
    pub from: User,
    /// User chat id.
    pub user_chat_id: ChatId,
    /// Date.
    pub date: i64,
    /// Bio, optional.
    pub bio: Option<String>,
    /// Invite link, optional.
    pub invite_link: Option<Box<ChatInviteLink>>,
    /// Query id, optional.
    pub query_id: Option<String>,
}

impl ChatJoinRequest {
    /// With what is always there; the rest is absent.
    pub fn new(
        chat: impl Into<Chat>,
        from: impl Into<User>,
        user_chat_id: impl Into<ChatId>,
        date: impl Into<i64>,
    ) -> Self {
        Self {
            chat: chat.into(),
            from: from.into(),
            user_chat_id: user_chat_id.into(),
            date: date.into(),
            bio: None,
            invite_link: None,
            query_id: None,
        }
    }
}

setters! { ChatJoinRequest {
    value bio: String,
    value invite_link: Box<ChatInviteLink>,
    value query_id: String,
} }

object! { ChatJoinRequest {
    required {
        "chat": chat,
        "from": from,
        "user_chat_id": user_chat_id,
        "date": date,
    }
    optional {
        "bio": bio,
        "invite_link": invite_link,
        "query_id": query_id,
    }
} }
