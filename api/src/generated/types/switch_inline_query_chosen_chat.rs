// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A button that starts an inline query in a chat of some sort.
///
/// <https://core.telegram.org/bots/api#switchinlinequerychosenchat>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SwitchInlineQueryChosenChat {
    /// Query, optional.
    pub query: Option<String>,
    /// Allow user chats, optional.
    pub allow_user_chats: Option<bool>,
    /// Allow bot chats, optional.
    pub allow_bot_chats: Option<bool>,
    /// Allow group chats, optional.
    pub allow_group_chats: Option<bool>,
    /// Allow channel chats, optional.
    pub allow_channel_chats: Option<bool>,
}

impl SwitchInlineQueryChosenChat {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {
            query: None,
            allow_user_chats: None,
            allow_bot_chats: None,
            allow_group_chats: None,
            allow_channel_chats: None,
        }
    }
}

setters! { SwitchInlineQueryChosenChat {
    value query: String,
    choice allow_user_chats: bool,
    choice allow_bot_chats: bool,
    choice allow_group_chats: bool,
    choice allow_channel_chats: bool,
} }

object! { SwitchInlineQueryChosenChat {
    optional {
        "query": query,
        "allow_user_chats": allow_user_chats,
        "allow_bot_chats": allow_bot_chats,
        "allow_group_chats": allow_group_chats,
        "allow_channel_chats": allow_channel_chats,
    }
} }
