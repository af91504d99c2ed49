//! A button as a row of one, so that what takes buttons takes one without brackets, too.

use std::iter::{Once, once};

use crate::types::InlineKeyboardButton;

impl IntoIterator for InlineKeyboardButton {
    type Item = Self;
    type IntoIter = Once<Self>;

    fn into_iter(self) -> Once<Self> {
        once(self)
    }
}
