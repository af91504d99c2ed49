// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{
    ButtonStyle, KeyboardButtonPollType, KeyboardButtonRequestChat, KeyboardButtonRequestManagedBot,
    KeyboardButtonRequestUsers, WebAppInfo,
};

/// A button of a reply keyboard; a plain string does, if it has only a text.
///
/// <https://core.telegram.org/bots/api#keyboardbutton>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KeyboardButton {
    /// Text.
    pub text: String,
    /// Icon custom emoji id, optional.
    pub icon_custom_emoji_id: Option<String>,
    /// Style, optional.
    pub style: Option<ButtonStyle>,
    /// Request users, optional.
    pub request_users: Option<KeyboardButtonRequestUsers>,
    /// Request chat, optional.
    pub request_chat: Option<Box<KeyboardButtonRequestChat>>,
    /// Request managed bot, optional.
    pub request_managed_bot: Option<KeyboardButtonRequestManagedBot>,
    /// Request contact, optional.
    pub request_contact: Option<bool>,
    /// Request location, optional.
    pub request_location: Option<bool>,
    /// Request poll, optional.
    pub request_poll: Option<KeyboardButtonPollType>,
    /// Web app, optional.
    pub web_app: Option<WebAppInfo>,
}

impl KeyboardButton {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            icon_custom_emoji_id: None,
            style: None,
            request_users: None,
            request_chat: None,
            request_managed_bot: None,
            request_contact: None,
            request_location: None,
            request_poll: None,
            web_app: None,
        }
    }
}

setters! { KeyboardButton {
    value icon_custom_emoji_id: String,
    value style: ButtonStyle,
    value request_users: KeyboardButtonRequestUsers,
    value request_chat: Box<KeyboardButtonRequestChat>,
    value request_managed_bot: KeyboardButtonRequestManagedBot,
    choice request_contact: bool,
    choice request_location: bool,
    value request_poll: KeyboardButtonPollType,
    value web_app: WebAppInfo,
} }

object! { KeyboardButton or text {
    required {
        "text": text,
    }
    optional {
        "icon_custom_emoji_id": icon_custom_emoji_id,
        "style": style,
        "request_users": request_users,
        "request_chat": request_chat,
        "request_managed_bot": request_managed_bot,
        "request_contact": request_contact,
        "request_location": request_location,
        "request_poll": request_poll,
        "web_app": web_app,
    }
} }
