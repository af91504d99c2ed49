// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// What ordinary members of a group may do.
///
/// <https://core.telegram.org/bots/api#chatpermissions>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatPermissions {
    /// Can send messages, optional.
    pub can_send_messages: Option<bool>,
    /// Can send audios, optional.
    pub can_send_audios: Option<bool>,
    /// Can send documents, optional.
    pub can_send_documents: Option<bool>,
    /// Can send photos, optional.
    pub can_send_photos: Option<bool>,
    /// Can send videos, optional.
    pub can_send_videos: Option<bool>,
    /// Can send video notes, optional.
    pub can_send_video_notes: Option<bool>,
    /// Can send voice notes, optional.
    pub can_send_voice_notes: Option<bool>,
    /// Can send polls, optional.
    pub can_send_polls: Option<bool>,
    /// Can send other messages, optional.
    pub can_send_other_messages: Option<bool>,
    /// Can add web page previews, optional.
    pub can_add_web_page_previews: Option<bool>,
    /// Can react to messages, optional.
    pub can_react_to_messages: Option<bool>,
    /// Can edit tag, optional.
    pub can_edit_tag: Option<bool>,
    /// Can change info, optional.
    pub can_change_info: Option<bool>,
    /// Can invite users, optional.
    pub can_invite_users: Option<bool>,
    /// Can pin messages, optional.
    pub can_pin_messages: Option<bool>,
    /// Can manage topics, optional.
    pub can_manage_topics: Option<bool>,
}

impl ChatPermissions {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {
            can_send_messages: None,
            can_send_audios: None,
            can_send_documents: None,
            can_send_photos: None,
            can_send_videos: None,
            can_send_video_notes: None,
            can_send_voice_notes: None,
            can_send_polls: None,
            can_send_other_messages: None,
            can_add_web_page_previews: None,
            can_react_to_messages: None,
            can_edit_tag: None,
            can_change_info: None,
            can_invite_users: None,
            can_pin_messages: None,
            can_manage_topics: None,
        }
    }
}

setters! { ChatPermissions {
    choice can_send_messages: bool,
    choice can_send_audios: bool,
    choice can_send_documents: bool,
    choice can_send_photos: bool,
    choice can_send_videos: bool,
    choice can_send_video_notes: bool,
    choice can_send_voice_notes: bool,
    choice can_send_polls: bool,
    choice can_send_other_messages: bool,
    choice can_add_web_page_previews: bool,
    choice can_react_to_messages: bool,
    choice can_edit_tag: bool,
    choice can_change_info: bool,
    choice can_invite_users: bool,
    choice can_pin_messages: bool,
    choice can_manage_topics: bool,
} }

object! { ChatPermissions {
    optional {
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
} }
