// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method, Recipient, UserId};

/// Makes a user an administrator, or changes or takes back the rights.
///
/// <https://core.telegram.org/bots/api#promotechatmember>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PromoteChatMember {
    /// Chat id.
    pub chat_id: Recipient,
    /// User id.
    pub user_id: UserId,
    /// Is anonymous, optional.
    pub is_anonymous: Option<bool>,
    /// Can manage chat, optional.
    pub can_manage_chat: Option<bool>,
    /// Can delete messages, optional.
    pub can_delete_messages: Option<bool>,
    /// Can manage video chats, optional.
    pub can_manage_video_chats: Option<bool>,
    /// Can restrict members, optional.
    pub can_restrict_members: Option<bool>,
    /// Can promote members, optional.
    pub can_promote_members: Option<bool>,
    /// Can change info, optional.
    pub can_change_info: Option<bool>,
    /// Can invite users, optional.
    pub can_invite_users: Option<bool>,
    /// Can post stories, optional.
    pub can_post_stories: Option<bool>,
    /// Can edit stories, optional.
    pub can_edit_stories: Option<bool>,
    /// Can delete stories, optional.
    pub can_delete_stories: Option<bool>,
    /// Can post messages, optional.
    pub can_post_messages: Option<bool>,
    /// Can edit messages, optional.
    pub can_edit_messages: Option<bool>,
    /// Can pin messages, optional.
    pub can_pin_messages: Option<bool>,
    /// Can manage topics, optional.
    pub can_manage_topics: Option<bool>,
    /// Can manage direct messages, optional.
    pub can_manage_direct_messages: Option<bool>,
    /// Can manage tags, optional.
    pub can_manage_tags: Option<bool>,
    /// Can send welcome messages, optional.
    pub can_send_welcome_messages: Option<bool>,
}

impl PromoteChatMember {
    /// With what is always there; the rest is absent.
    pub fn new(chat_id: impl Into<Recipient>, user_id: impl Into<UserId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            user_id: user_id.into(),
            is_anonymous: None,
            can_manage_chat: None,
            can_delete_messages: None,
            can_manage_video_chats: None,
            can_restrict_members: None,
            can_promote_members: None,
            can_change_info: None,
            can_invite_users: None,
            can_post_stories: None,
            can_edit_stories: None,
            can_delete_stories: None,
            can_post_messages: None,
            can_edit_messages: None,
            can_pin_messages: None,
            can_manage_topics: None,
            can_manage_direct_messages: None,
            can_manage_tags: None,
            can_send_welcome_messages: None,
        }
    }
}

params! { PromoteChatMember {
    choice is_anonymous: bool,
    choice can_manage_chat: bool,
    choice can_delete_messages: bool,
    choice can_manage_video_chats: bool,
    choice can_restrict_members: bool,
    choice can_promote_members: bool,
    choice can_change_info: bool,
    choice can_invite_users: bool,
    choice can_post_stories: bool,
    choice can_edit_stories: bool,
    choice can_delete_stories: bool,
    choice can_post_messages: bool,
    choice can_edit_messages: bool,
    choice can_pin_messages: bool,
    choice can_manage_topics: bool,
    choice can_manage_direct_messages: bool,
    choice can_manage_tags: bool,
    choice can_send_welcome_messages: bool,
} }

object! { PromoteChatMember {
    required {
        "chat_id": chat_id,
        "user_id": user_id,
    }
    optional {
        "is_anonymous": is_anonymous,
        "can_manage_chat": can_manage_chat,
        "can_delete_messages": can_delete_messages,
        "can_manage_video_chats": can_manage_video_chats,
        "can_restrict_members": can_restrict_members,
        "can_promote_members": can_promote_members,
        "can_change_info": can_change_info,
        "can_invite_users": can_invite_users,
        "can_post_stories": can_post_stories,
        "can_edit_stories": can_edit_stories,
        "can_delete_stories": can_delete_stories,
        "can_post_messages": can_post_messages,
        "can_edit_messages": can_edit_messages,
        "can_pin_messages": can_pin_messages,
        "can_manage_topics": can_manage_topics,
        "can_manage_direct_messages": can_manage_direct_messages,
        "can_manage_tags": can_manage_tags,
        "can_send_welcome_messages": can_send_welcome_messages,
    }
} }

impl Method for PromoteChatMember {
    const NAME: &'static str = "promoteChatMember";
    type Response = bool;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id)
    }
}

impl Bot {
    /// Makes a user an administrator, or changes or takes back the rights.
    ///
    /// <https://core.telegram.org/bots/api#promotechatmember>
    pub fn promote_chat_member(
        &self,
        chat_id: impl Into<Recipient>,
        user_id: impl Into<UserId>,
    ) -> Call<PromoteChatMember> {
        Call::new(self, PromoteChatMember::new(chat_id, user_id))
    }
}
