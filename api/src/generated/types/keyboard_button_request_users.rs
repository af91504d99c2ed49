// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// Which users a button lets somebody choose.
///
/// <https://core.telegram.org/bots/api#keyboardbuttonrequestusers>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KeyboardButtonRequestUsers {
    /// Request id, -2147483648 to 2147483647.
    pub request_id: i64,
    /// User is bot, optional.
    pub user_is_bot: Option<bool>,
    /// User is premium, optional.
    pub user_is_premium: Option<bool>,
    /// Max quantity, optional, 1 to 10.
    pub max_quantity: Option<i64>,
    /// Request name, optional.
    pub request_name: Option<bool>,
    /// Request username, optional.
    pub request_username: Option<bool>,
    /// Request photo, optional.
    pub request_photo: Option<bool>,
}

impl KeyboardButtonRequestUsers {
    /// With what is always there; the rest is absent.
    pub fn new(request_id: impl Into<i64>) -> Self {
        Self {
            request_id: request_id.into(),
            user_is_bot: None,
            user_is_premium: None,
            max_quantity: None,
            request_name: None,
            request_username: None,
            request_photo: None,
        }
    }
}

setters! { KeyboardButtonRequestUsers {
    choice user_is_bot: bool,
    choice user_is_premium: bool,
    value max_quantity: i64,
    choice request_name: bool,
    choice request_username: bool,
    choice request_photo: bool,
} }

object! { KeyboardButtonRequestUsers {
    required {
        "request_id": request_id,
    }
    optional {
        "user_is_bot": user_is_bot,
        "user_is_premium": user_is_premium,
        "max_quantity": max_quantity,
        "request_name": request_name,
        "request_username": request_username,
        "request_photo": request_photo,
    }
} }
