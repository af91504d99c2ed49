// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichMessageButton;

/// A button within the text.
///
/// <https://core.telegram.org/bots/api#richtextbutton>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichTextButton {
    /// Button.
    pub button: RichMessageButton,
}

impl RichTextButton {
    /// With what is always there; the rest is absent.
    pub fn new(button: impl Into<RichMessageButton>) -> Self {
        Self { button: button.into() }
    }
}

object! { RichTextButton {
    constant {
        "type": "button",
    }
    required {
        "button": button,
    }
} }
