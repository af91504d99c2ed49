// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The name or the icon of a topic has changed.
///
/// <https://core.telegram.org/bots/api#forumtopicedited>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ForumTopicEdited {
    /// Name, optional.
    pub name: Option<String>,
    /// Icon custom emoji id, optional.
    pub icon_custom_emoji_id: Option<String>,
}

impl ForumTopicEdited {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { name: None, icon_custom_emoji_id: None }
    }
}

setters! { ForumTopicEdited {
    value name: String,
    value icon_custom_emoji_id: String,
} }

object! { ForumTopicEdited {
    optional {
        "name": name,
        "icon_custom_emoji_id": icon_custom_emoji_id,
    }
} }
