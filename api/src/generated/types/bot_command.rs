// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A command in the bot's menu.
///
/// <https://core.telegram.org/bots/api#botcommand>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BotCommand {
    /// Command, 1 to 32 characters.
    pub command: String,
    /// Description, 1 to 256 characters.
    pub description: String,
    /// Is ephemeral, optional.
    pub is_ephemeral: Option<bool>,
}

impl BotCommand {
    /// With what is always there; the rest is absent.
    pub fn new(command: impl Into<String>, description: impl Into<String>) -> Self {
        Self { command: command.into(), description: description.into(), is_ephemeral: None }
    }
}

setters! { BotCommand {
    choice is_ephemeral: bool,
} }

object! { BotCommand {
    required {
        "command": command,
        "description": description,
    }
    optional {
        "is_ephemeral": is_ephemeral,
    }
} }
