// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{KeyboardButton, PreparedKeyboardButton};
use crate::{Bot, Call, Method, UserId};

/// Stores a keyboard button that a user of a web app can press later.
///
/// <https://core.telegram.org/bots/api#savepreparedkeyboardbutton>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SavePreparedKeyboardButton {
    /// User id.
    pub user_id: UserId,
    /// Button.
    pub button: KeyboardButton,
}

impl SavePreparedKeyboardButton {
    /// With what is always there; the rest is absent.
    pub fn new(user_id: impl Into<UserId>, button: impl Into<KeyboardButton>) -> Self {
        Self { user_id: user_id.into(), button: button.into() }
    }
}

object! { SavePreparedKeyboardButton {
    required {
        "user_id": user_id,
        "button": button,
    }
} }

impl Method for SavePreparedKeyboardButton {
    const NAME: &'static str = "savePreparedKeyboardButton";
    type Response = PreparedKeyboardButton;
}

impl Bot {
    /// Stores a keyboard button that a user of a web app can press later.
    ///
    /// <https://core.telegram.org/bots/api#savepreparedkeyboardbutton>
    pub fn save_prepared_keyboard_button(
        &self,
        user_id: impl Into<UserId>,
        button: impl Into<KeyboardButton>,
    ) -> Call<SavePreparedKeyboardButton> {
        Call::new(self, SavePreparedKeyboardButton::new(user_id, button))
    }
}
