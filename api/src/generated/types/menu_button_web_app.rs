// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::WebAppInfo;

/// The button opens a web app.
///
/// <https://core.telegram.org/bots/api#menubuttonwebapp>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MenuButtonWebApp {
    /// Text.
    pub text: String,
    /// Web app.
    pub web_app: WebAppInfo,
}

impl MenuButtonWebApp {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<String>, web_app: impl Into<WebAppInfo>) -> Self {
        Self { text: text.into(), web_app: web_app.into() }
    }
}

object! { MenuButtonWebApp {
    constant {
        "type": "web_app",
    }
    required {
        "text": text,
        "web_app": web_app,
    }
} }
