// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method};

/// Leaves Telegram's own server, before the bot moves to a local one.
///
/// <https://core.telegram.org/bots/api#logout>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LogOut {}

impl LogOut {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {}
    }
}

object! { LogOut {
} }

impl Method for LogOut {
    const NAME: &'static str = "logOut";
    type Response = bool;
}

impl Bot {
    /// Leaves Telegram's own server, before the bot moves to a local one.
    ///
    /// <https://core.telegram.org/bots/api#logout>
    pub fn log_out(&self) -> Call<LogOut> {
        Call::new(self, LogOut::new())
    }
}
