// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// A bot's command.
///
/// <https://core.telegram.org/bots/api#richtextbotcommand>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichTextBotCommand {
    /// Text.
    pub text: RichText,
    /// Bot command.
    pub bot_command: String,
}

impl RichTextBotCommand {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>, bot_command: impl Into<String>) -> Self {
        Self { text: text.into(), bot_command: bot_command.into() }
    }
}

object! { RichTextBotCommand {
    constant {
        "type": "bot_command",
    }
    required {
        "text": text,
        "bot_command": bot_command,
    }
} }
