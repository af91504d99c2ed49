// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::InlineKeyboardButton;

/// A keyboard below a message.
///
/// <https://core.telegram.org/bots/api#inlinekeyboardmarkup>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineKeyboardMarkup {
    /// Inline keyboard.
    pub inline_keyboard: Vec<Vec<InlineKeyboardButton>>,
    /// Force reply, optional.
    pub force_reply: Option<bool>,
}

impl InlineKeyboardMarkup {
    /// With what is always there; the rest is absent.
    pub fn new(
        inline_keyboard: impl IntoIterator<Item = impl IntoIterator<Item = impl Into<InlineKeyboardButton>>>,
    ) -> Self {
        Self {
            inline_keyboard: inline_keyboard
                .into_iter()
                .map(|row| row.into_iter().map(Into::into).collect())
                .collect(),
            force_reply: None,
        }
    }
}

setters! { InlineKeyboardMarkup {
    choice force_reply: bool,
} }

object! { InlineKeyboardMarkup {
    required {
        "inline_keyboard": inline_keyboard rows,
    }
    optional {
        "force_reply": force_reply,
    }
} }
