// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// Takes the reply keyboard away.
///
/// <https://core.telegram.org/bots/api#replykeyboardremove>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplyKeyboardRemove {
    /// Remove keyboard.
    pub remove_keyboard: bool,
    /// Selective, optional.
    pub selective: Option<bool>,
}

impl ReplyKeyboardRemove {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { remove_keyboard: true, selective: None }
    }
}

setters! { ReplyKeyboardRemove {
    choice selective: bool,
} }

object! { ReplyKeyboardRemove {
    optional {
        "selective": selective,
    }
    flags {
        "remove_keyboard": remove_keyboard,
    }
} }
