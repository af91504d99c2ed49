// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::User;

/// A user who may not do all that others may.
///
/// <https://core.telegram.org/bots/api#chatmemberrestricted>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberRestricted {
    /// Tag, optional.
    pub tag: Option<String>,
    /// User.
    pub user: User,
    /// Is member.
    pub is_member: bool,
    /// Can send messages.
    pub can_send_messages: bool,
    /// Can send audios.
    pub can_send_audios: bool,
    /// Can send documents.
    pub can_send_documents: bool,
    /// Can send photos.
    pub can_send_photos: bool,
    /// Can send videos.
    pub can_send_videos: bool,
    /// Can send video notes.
    pub can_send_video_notes: bool,
    /// Can send voice notes.
    pub can_send_voice_notes: bool,
    /// Can send polls.
    pub can_send_polls: bool,
    /// Can send other messages.
    pub can_send_other_messages: bool,
    /// Can add web page previews.
    pub can_add_web_page_previews: bool,
    /// Can react to messages.
    pub can_react_to_messages: bool,
    /// Can edit tag.
    pub can_edit_tag: bool,
    /// Can change info.
    pub can_change_info: bool,
    /// Can invite users.
    pub can_invite_users: bool,
    /// Can pin messages.
    pub can_pin_messages: bool,
    /// Can manage topics.
    pub can_manage_topics: bool,
    /// Until date.
    pub until_date: i64,
}

impl ChatMemberRestricted {
    /// With what is always there; the rest is absent.
    pub fn new(
        user: impl Into<User>,
        is_member: bool,
        can_send_messages: bool,
        can_send_audios: bool,
        can_send_documents: bool,
        can_send_photos: bool,
        can_send_videos: bool,
        can_send_video_notes: bool,
        can_send_voice_notes: bool,
        can_send_polls: bool,
        can_send_other_messages: bool,
        can_add_web_page_previews: bool,
        can_react_to_messages: bool,
        can_edit_tag: bool,
        can_change_info: bool,
        can_invite_users: bool,
        can_pin_messages: bool,
        can_manage_topics: bool,
        until_date: impl Into<i64>,
    ) -> Self {
        Self {
            tag: None,
            user: user.into(),
            is_member,
            can_send_messages,
            can_send_audios,
            can_send_documents,
            can_send_photos,
            can_send_videos,
            can_send_video_notes,
            can_send_voice_notes,
            can_send_polls,
            can_send_other_messages,
            can_add_web_page_previews,
            can_react_to_messages,
            can_edit_tag,
            can_change_info,
            can_invite_users,
            can_pin_messages,
            can_manage_topics,
            until_date: until_date.into(),
        }
    }
}

setters! { ChatMemberRestricted {
    value tag: String,
} }

object! { ChatMemberRestricted {
    constant {
        "status": "restricted",
    }
    required {
        "user": user,
        "until_date": until_date,
    }
    booleans {
        "is_member": is_member,
        "can_send_messages": can_send_messages,
        "can_send_audios": can_send_audios,
        "can_send_documents": can_send_documents,
        "can_send_photos": can_send_photos,
        "can_send_videos": can_send_videos,
        "can_send_video_notes": can_send_video_notes,
        "can_send_voice_notes": can_send_voice_notes,
        "can_send_polls": can_send_polls,
        "can_send_other_messages": can_send_other_messages,
        "can_add_web_page_previews": can_add_web_page_previews,
        "can_react_to_messages": can_react_to_messages,
        "can_edit_tag": can_edit_tag,
        "can_change_info": can_change_info,
        "can_invite_users": can_invite_users,
        "can_pin_messages": can_pin_messages,
        "can_manage_topics": can_manage_topics,
    }
    optional {
        "tag": tag,
    }
} }
