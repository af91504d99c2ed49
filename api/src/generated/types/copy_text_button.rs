// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A button that copies a text.
///
/// <https://core.telegram.org/bots/api#copytextbutton>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CopyTextButton {
    /// Text, 1 to 256 characters.
    pub text: String,
}

impl CopyTextButton {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

object! { CopyTextButton {
    required {
        "text": text,
    }
} }
