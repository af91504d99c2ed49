// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// Says of a button that it starts the game; has no fields.
///
/// <https://core.telegram.org/bots/api#callbackgame>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CallbackGame {}

impl CallbackGame {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { CallbackGame {
} }
