// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The button does what is usual.
///
/// <https://core.telegram.org/bots/api#menubuttondefault>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MenuButtonDefault {}

impl MenuButtonDefault {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { MenuButtonDefault {
    constant {
        "type": "default",
    }
} }
