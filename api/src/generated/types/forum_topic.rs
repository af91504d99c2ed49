// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A topic of a forum.
///
/// <https://core.telegram.org/bots/api#forumtopic>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ForumTopic {
    /// Message thread id.
    pub message_thread_id: i64,
    /// Name.
    pub name: String,
    /// Icon color.
    pub icon_color: i64,
    /// Icon custom emoji id, optional.
    pub icon_custom_emoji_id: Option<String>,
    /// Is name implicit, optional.
    pub is_name_implicit: bool,
}

impl ForumTopic {
    /// With what is always there; the rest is absent.
    pub fn new(
        message_thread_id: impl Into<i64>,
        name: impl Into<String>,
        icon_color: impl Into<i64>,
    ) -> Self {
        Self {
            message_thread_id: message_thread_id.into(),
            name: name.into(),
            icon_color: icon_color.into(),
            icon_custom_emoji_id: None,
            is_name_implicit: false,
        }
    }
}

setters! { ForumTopic {
    value icon_custom_emoji_id: String,
    flag is_name_implicit: bool,
} }

object! { ForumTopic {
    required {
        "message_thread_id": message_thread_id,
        "name": name,
        "icon_color": icon_color,
    }
    optional {
        "icon_custom_emoji_id": icon_custom_emoji_id,
    }
    flags {
        "is_name_implicit": is_name_implicit,
    }
} }
