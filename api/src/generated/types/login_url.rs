// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A link that logs the user in by Telegram.
///
/// <https://core.telegram.org/bots/api#loginurl>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LoginUrl {
    /// Url.
    pub url: String,
    /// Forward text, optional.
    pub forward_text: Option<String>,
    /// Bot username, optional.
    pub bot_username: Option<String>,
    /// Request write access, optional.
    pub request_write_access: Option<bool>,
}

impl LoginUrl {
    /// With what is always there; the rest is absent.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), forward_text: None, bot_username: None, request_write_access: None }
    }
}

setters! { LoginUrl {
    value forward_text: String,
    value bot_username: String,
    choice request_write_access: bool,
} }

object! { LoginUrl {
    required {
        "url": url,
    }
    optional {
        "forward_text": forward_text,
        "bot_username": bot_username,
        "request_write_access": request_write_access,
    }
} }
