// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The bot's name.
///
/// <https://core.telegram.org/bots/api#botname>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BotName {
    /// Name.
    pub name: String,
}

impl BotName {
    /// With what is always there; the rest is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

object! { BotName {
    required {
        "name": name,
    }
} }
