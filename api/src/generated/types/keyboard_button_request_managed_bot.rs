// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// What bot a button lets somebody make.
///
/// <https://core.telegram.org/bots/api#keyboardbuttonrequestmanagedbot>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KeyboardButtonRequestManagedBot {
    /// Request id, -2147483648 to 2147483647.
    pub request_id: i64,
    /// Suggested name, optional.
    pub suggested_name: Option<String>,
    /// Suggested username, optional.
    pub suggested_username: Option<String>,
}

impl KeyboardButtonRequestManagedBot {
    /// With what is always there; the rest is absent.
    pub fn new(request_id: impl Into<i64>) -> Self {
        Self { request_id: request_id.into(), suggested_name: None, suggested_username: None }
    }
}

setters! { KeyboardButtonRequestManagedBot {
    value suggested_name: String,
    value suggested_username: String,
} }

object! { KeyboardButtonRequestManagedBot {
    required {
        "request_id": request_id,
    }
    optional {
        "suggested_name": suggested_name,
        "suggested_username": suggested_username,
    }
} }
