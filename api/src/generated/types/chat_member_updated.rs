// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{Chat, ChatInviteLink, ChatMember, User};

/// Somebody has become another sort of member of a chat.
///
/// <https://core.telegram.org/bots/api#chatmemberupdated>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberUpdated {
    /// Chat.
    pub chat: Chat,
    /// From.
    pub from: User,
    /// Date.
    pub date: i64,
    /// Old chat member.
    pub old_chat_member: ChatMember,
    /// New chat member.
    pub new_chat_member: ChatMember,
    /// Invite link, optional.
    pub invite_link: Option<Box<ChatInviteLink>>,
    /// Via join request, optional.
    pub via_join_request: Option<bool>,
    /// Via chat folder invite link, optional.
    pub via_chat_folder_invite_link: Option<bool>,
}

impl ChatMemberUpdated {
    /// With what is always there; the rest is absent.
    pub fn new(
        chat: impl Into<Chat>,
        from: impl Into<User>,
        date: impl Into<i64>,
        old_chat_member: impl Into<ChatMember>,
        new_chat_member: impl Into<ChatMember>,
    ) -> Self {
        Self {
            chat: chat.into(),
            from: from.into(),
            date: date.into(),
            old_chat_member: old_chat_member.into(),
            new_chat_member: new_chat_member.into(),
            invite_link: None,
            via_join_request: None,
            via_chat_folder_invite_link: None,
        }
    }
}

setters! { ChatMemberUpdated {
    value invite_link: Box<ChatInviteLink>,
    choice via_join_request: bool,
    choice via_chat_folder_invite_link: bool,
} }

object! { ChatMemberUpdated {
    required {
        "chat": chat,
        "from": from,
        "date": date,
        "old_chat_member": old_chat_member,
        "new_chat_member": new_chat_member,
    }
    optional {
        "invite_link": invite_link,
        "via_join_request": via_join_request,
        "via_chat_folder_invite_link": via_chat_folder_invite_link,
    }
} }
