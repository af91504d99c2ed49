// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::User;

/// An administrator, with the rights.
///
/// <https://core.telegram.org/bots/api#chatmemberadministrator>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberAdministrator {
    /// User.
    pub user: User,
    /// Can be edited.
    pub can_be_edited: bool,
    /// Is anonymous.
    pub is_anonymous: bool,
    /// Can manage chat.
    pub can_manage_chat: bool,
    /// Can delete messages.
    pub can_delete_messages: bool,
    /// Can manage video chats.
    pub can_manage_video_chats: bool,
    /// Can restrict members.
    pub can_restrict_members: bool,
    /// Can promote members.
    pub can_promote_members: bool,
    /// Can change info.
    pub can_change_info: bool,
    /// Can invite users.
    pub can_invite_users: bool,
    /// Can post stories.
    pub can_post_stories: bool,
    /// Can edit stories.
    pub can_edit_stories: bool,
    /// Can delete stories.
    pub can_delete_stories: bool,
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
    /// Can send welcome messages.
    pub can_send_welcome_messages: bool,
    /// Custom title, optional.
    pub custom_title: Option<String>,
}

impl ChatMemberAdministrator {
    /// With what is always there; the rest is absent.
    pub fn new(
        user: impl Into<User>,
        can_be_edited: bool,
        is_anonymous: bool,
        can_manage_chat: bool,
        can_delete_messages: bool,
        can_manage_video_chats: bool,
        can_restrict_members: bool,
        can_promote_members: bool,
        can_change_info: bool,
        can_invite_users: bool,
        can_post_stories: bool,
        can_edit_stories: bool,
        can_delete_stories: bool,
        can_send_welcome_messages: bool,
    ) -> Self {
        Self {
            user: user.into(),
            can_be_edited,
            is_anonymous,
            can_manage_chat,
            can_delete_messages,
            can_manage_video_chats,
            can_restrict_members,
            can_promote_members,
            can_change_info,
            can_invite_users,
            can_post_stories,
            can_edit_stories,
            can_delete_stories,
            can_post_messages: None,
            can_edit_messages: None,
            can_pin_messages: None,
            can_manage_topics: None,
            can_manage_direct_messages: None,
            can_manage_tags: None,
            can_send_welcome_messages,
            custom_title: None,
        }
    }
}

setters! { ChatMemberAdministrator {
    choice can_post_messages: bool,
    choice can_edit_messages: bool,
    choice can_pin_messages: bool,
    choice can_manage_topics: bool,
    choice can_manage_direct_messages: bool,
    choice can_manage_tags: bool,
    value custom_title: String,
} }

object! { ChatMemberAdministrator {
    constant {
        "status": "administrator",
    }
    required {
        "user": user,
    }
    booleans {
        "can_be_edited": can_be_edited,
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
        "can_send_welcome_messages": can_send_welcome_messages,
    }
    optional {
        "can_post_messages": can_post_messages,
        "can_edit_messages": can_edit_messages,
        "can_pin_messages": can_pin_messages,
        "can_manage_topics": can_manage_topics,
        "can_manage_direct_messages": can_manage_direct_messages,
        "can_manage_tags": can_manage_tags,
        "custom_title": custom_title,
    }
} }
