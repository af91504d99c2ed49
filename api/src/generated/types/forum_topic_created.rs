// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A topic was opened in a forum.
///
/// <https://core.telegram.org/bots/api#forumtopiccreated>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ForumTopicCreated {
    /// Name.
    pub name: String,
    /// Icon color.
    pub icon_color: i64,
    /// Icon custom emoji id, optional.
    pub icon_custom_emoji_id: Option<String>,
    /// Is name implicit, optional.
    pub is_name_implicit: bool,
}

impl ForumTopicCreated {
    /// With what is always there; the rest is absent.
    pub fn new(name: impl Into<String>, icon_color: impl Into<i64>) -> Self {
        Self {
            name: name.into(),
            icon_color: icon_color.into(),
            icon_custom_emoji_id: None,
            is_name_implicit: false,
        }
    }
}

setters! { ForumTopicCreated {
    value icon_custom_emoji_id: String,
    flag is_name_implicit: bool,
} }

object! { ForumTopicCreated {
    required {
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
