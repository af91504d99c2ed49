// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// What a web app has sent to the bot.
///
/// <https://core.telegram.org/bots/api#webappdata>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebAppData {
    /// Data.
    pub data: String,
    /// Button text.
    pub button_text: String,
}

impl WebAppData {
    /// With what is always there; the rest is absent.
    pub fn new(data: impl Into<String>, button_text: impl Into<String>) -> Self {
        Self { data: data.into(), button_text: button_text.into() }
    }
}

object! { WebAppData {
    required {
        "data": data,
        "button_text": button_text,
    }
} }
