// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A stored button that a user of a web app can press.
///
/// <https://core.telegram.org/bots/api#preparedkeyboardbutton>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PreparedKeyboardButton {
    /// Id.
    pub id: String,
}

impl PreparedKeyboardButton {
    /// With what is always there; the rest is absent.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

object! { PreparedKeyboardButton {
    required {
        "id": id,
    }
} }
