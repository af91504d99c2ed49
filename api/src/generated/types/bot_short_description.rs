// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The text on the bot's profile page.
///
/// <https://core.telegram.org/bots/api#botshortdescription>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BotShortDescription {
    /// Short description.
    pub short_description: String,
}

impl BotShortDescription {
    /// With what is always there; the rest is absent.
    pub fn new(short_description: impl Into<String>) -> Self {
        Self { short_description: short_description.into() }
    }
}

object! { BotShortDescription {
    required {
        "short_description": short_description,
    }
} }
