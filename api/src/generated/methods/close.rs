// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method};

/// Closes the bot on a local server, before it moves to another one.
///
/// <https://core.telegram.org/bots/api#close>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Close {}

impl Close {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { Close {
} }

impl Method for Close {
    const NAME: &'static str = "close";
    type Response = bool;
}

impl Bot {
    /// Closes the bot on a local server, before it moves to another one.
    ///
    /// <https://core.telegram.org/bots/api#close>
    pub fn close(&self) -> Call<Close> {
        Call::new(self, Close::new())
    }
}
