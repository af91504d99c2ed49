// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The button lists the commands.
///
/// <https://core.telegram.org/bots/api#menubuttoncommands>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MenuButtonCommands {}

impl MenuButtonCommands {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { MenuButtonCommands {
    constant {
        "type": "commands",
    }
} }
