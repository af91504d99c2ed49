//! The keyboard that comes with a message: buttons below it, or keys below the input field.

use botwright_api::types::{
    ForceReply, InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, ReplyKeyboardMarkup,
    ReplyKeyboardRemove, ReplyMarkup,
};

/// The keyboard that a reply is built up with; the last kind that was asked for wins.
#[derive(Clone, Debug, Default)]
pub(crate) enum Keyboard {
    #[default]
    None,
    Inline(Vec<Vec<InlineKeyboardButton>>),
    Keys(ReplyKeyboardMarkup),
    Remove(ReplyKeyboardRemove),
    ForceReply(ForceReply),
}

impl Keyboard {
    pub(crate) fn add_row(&mut self, buttons: Vec<InlineKeyboardButton>) {
        if let Self::Inline(rows) = self {
            rows.push(buttons);
        } else {
            *self = Self::Inline(vec![buttons]);
        }
    }

    pub(crate) fn add_keys(&mut self, keys: Vec<KeyboardButton>) {
        self.keys().keyboard.push(keys);
    }

    /// The reply keyboard, begun if there was none.
    pub(crate) fn keys(&mut self) -> &mut ReplyKeyboardMarkup {
        if !matches!(self, Self::Keys(_)) {
            *self = Self::Keys(ReplyKeyboardMarkup::new(Vec::<Vec<KeyboardButton>>::new()));
        }
        let Self::Keys(keys) = self else { unreachable!("it was made one line above") };
        keys
    }

    /// The force reply, begun if there was none.
    pub(crate) fn force_reply(&mut self) -> &mut ForceReply {
        if !matches!(self, Self::ForceReply(_)) {
            *self = Self::ForceReply(ForceReply::new());
        }
        let Self::ForceReply(force) = self else { unreachable!("it was made one line above") };
        force
    }

    pub(crate) fn markup(self) -> Option<ReplyMarkup> {
        match self {
            Self::None => None,
            Self::Inline(rows) => Some(InlineKeyboardMarkup::new(rows).into()),
            Self::Keys(keys) => Some(keys.into()),
            Self::Remove(remove) => Some(remove.into()),
            Self::ForceReply(force) => Some(force.into()),
        }
    }
}
