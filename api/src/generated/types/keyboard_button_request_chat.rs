// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::ChatAdministratorRights;

/// Which chat a button lets somebody choose.
///
/// <https://core.telegram.org/bots/api#keyboardbuttonrequestchat>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KeyboardButtonRequestChat {
    /// Request id, -2147483648 to 2147483647.
    pub request_id: i64,
    /// Chat is channel.
    pub chat_is_channel: bool,
    /// Chat is forum, optional.
    pub chat_is_forum: Option<bool>,
    /// Chat has username, optional.
    pub chat_has_username: Option<bool>,
    /// Chat is created, optional.
    pub chat_is_created: Option<bool>,
    /// User administrator rights, optional.
    pub user_administrator_rights: Option<Box<ChatAdministratorRights>>,
    /// Bot administrator rights, optional.
    pub bot_administrator_rights: Option<Box<ChatAdministratorRights>>,
    /// Bot is member, optional.
    pub bot_is_member: Option<bool>,
    /// Request title, optional.
    pub request_title: Option<bool>,
    /// Request username, optional.
    pub request_username: Option<bool>,
    /// Request photo, optional.
    pub request_photo: Option<bool>,
}

impl KeyboardButtonRequestChat {
    /// With what is always there; the rest is absent.
    pub fn new(request_id: impl Into<i64>, chat_is_channel: bool) -> Self {
        Self {
            request_id: request_id.into(),
            chat_is_channel,
            chat_is_forum: None,
            chat_has_username: None,
            chat_is_created: None,
            user_administrator_rights: None,
            bot_administrator_rights: None,
            bot_is_member: None,
            request_title: None,
            request_username: None,
            request_photo: None,
        }
    }
}

setters! { KeyboardButtonRequestChat {
    choice chat_is_forum: bool,
    choice chat_has_username: bool,
    choice chat_is_created: bool,
    value user_administrator_rights: Box<ChatAdministratorRights>,
    value bot_administrator_rights: Box<ChatAdministratorRights>,
    choice bot_is_member: bool,
    choice request_title: bool,
    choice request_username: bool,
    choice request_photo: bool,
} }

object! { KeyboardButtonRequestChat {
    required {
        "request_id": request_id,
    }
    booleans {
        "chat_is_channel": chat_is_channel,
    }
    optional {
        "chat_is_forum": chat_is_forum,
        "chat_has_username": chat_has_username,
        "chat_is_created": chat_is_created,
        "user_administrator_rights": user_administrator_rights,
        "bot_administrator_rights": bot_administrator_rights,
        "bot_is_member": bot_is_member,
        "request_title": request_title,
        "request_username": request_username,
        "request_photo": request_photo,
    }
} }
