// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The text that an empty chat with the bot shows.
///
/// <https://core.telegram.org/bots/api#botdescription>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BotDescription {
    /// Description.
    pub description: String,
}

impl BotDescription {
    /// With what is always there; the rest is absent.
    pub fn new(description: impl Into<String>) -> Self {
        Self { description: description.into() }
    }
}

object! { BotDescription {
    required {
        "description": description,
    }
} }
