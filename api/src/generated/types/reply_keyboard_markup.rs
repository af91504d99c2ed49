// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::KeyboardButton;

/// A keyboard of ready answers below the input field.
///
/// <https://core.telegram.org/bots/api#replykeyboardmarkup>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplyKeyboardMarkup {
    /// Keyboard.
    pub keyboard: Vec<Vec<KeyboardButton>>,
    /// Is persistent, optional.
    pub is_persistent: Option<bool>,
    /// Resize keyboard, optional.
    pub resize_keyboard: Option<bool>,
    /// One time keyboard, optional.
    pub one_time_keyboard: Option<bool>,
    /// Input field placeholder, optional, 1 to 64 characters.
    pub input_field_placeholder: Option<String>,
    /// Selective, optional.
    pub selective: Option<bool>,
    /// Force reply, optional.
    pub force_reply: Option<bool>,
}

impl ReplyKeyboardMarkup {
    /// With what is always there; the rest is absent.
    pub fn new(
        keyboard: impl IntoIterator<Item = impl IntoIterator<Item = impl Into<KeyboardButton>>>,
    ) -> Self {
        Self {
            keyboard: keyboard.into_iter().map(|row| row.into_iter().map(Into::into).collect()).collect(),
            is_persistent: None,
            resize_keyboard: None,
            one_time_keyboard: None,
            input_field_placeholder: None,
            selective: None,
            force_reply: None,
        }
    }
}

setters! { ReplyKeyboardMarkup {
    choice is_persistent: bool,
    choice resize_keyboard: bool,
    choice one_time_keyboard: bool,
    value input_field_placeholder: String,
    choice selective: bool,
    choice force_reply: bool,
} }

object! { ReplyKeyboardMarkup {
    required {
        "keyboard": keyboard rows,
    }
    optional {
        "is_persistent": is_persistent,
        "resize_keyboard": resize_keyboard,
        "one_time_keyboard": one_time_keyboard,
        "input_field_placeholder": input_field_placeholder,
        "selective": selective,
        "force_reply": force_reply,
    }
} }
