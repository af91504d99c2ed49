// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The background of a theme.
///
/// <https://core.telegram.org/bots/api#backgroundtypechattheme>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BackgroundTypeChatTheme {
    /// Theme name.
    pub theme_name: String,
}

impl BackgroundTypeChatTheme {
    /// With what is always there; the rest is absent.
    pub fn new(theme_name: impl Into<String>) -> Self {
        Self { theme_name: theme_name.into() }
    }
}

object! { BackgroundTypeChatTheme {
    constant {
        "type": "chat_theme",
    }
    required {
        "theme_name": theme_name,
    }
} }
