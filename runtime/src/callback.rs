//! Callback data: what a button carries, at most 64 bytes, proven while compiling.

pub(crate) mod stored;
mod stored_buttons;
mod stored_key;
mod stored_rows;

use std::ops::Deref;

use botwright_api::types::InlineKeyboardButton;

pub use self::stored::Stored;
pub use self::stored_buttons::StoredButtons;
pub(crate) use self::stored_rows::{NAMESPACE, StoredLimits, bound, fetch};

/// A type that can travel in callback data. Derived for enums and structs; ready for integers, `bool`, `char` and [`Short`].
///
/// ```
/// use botwright::prelude::*;
///
/// #[derive(CallbackData, Clone, Copy, Debug, PartialEq)]
/// enum Field {
///     Name,
///     City,
/// }
///
/// #[callback("edit:{field}")]
/// fn edit(field: Field) -> String {
///     format!("Editing {field:?}")
/// }
///
/// assert_eq!(edit::data(Field::City), "edit:City");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot travel in callback data",
    label = "its length has no bound",
    note = "a number, `bool`, `#[derive(CallbackData)]`, or `Short<N>` can"
)]
pub trait CallbackData: Sized {
    /// The most bytes that a value takes.
    const MAX_LEN: usize;
    /// Whether a value may contain any character, so that it must stand last.
    const FREE_TEXT: bool = false;

    /// Adds the value to the data.
    fn write(&self, data: &mut String);
    /// Takes the value from the beginning of the data.
    fn read(data: &mut &str) -> Option<Self>;
}

macro_rules! integers {
    ($($kind:ty: $length:literal),*) => {
        $(#[diagnostic::do_not_recommend]
        impl CallbackData for $kind {
            const MAX_LEN: usize = $length;

            fn write(&self, data: &mut String) {
                data.push_str(&self.to_string());
            }

            fn read(data: &mut &str) -> Option<Self> {
                take(data, |index, character| character.is_ascii_digit() || (index == 0 && character == '-')).parse().ok()
            }
        })*
    };
}

integers!(u8: 3, i8: 4, u16: 5, i16: 6, u32: 10, i32: 11, u64: 20, i64: 20, usize: 20, isize: 20);

macro_rules! ids {
    ($($kind:ty),*) => {
        $(#[diagnostic::do_not_recommend]
        impl CallbackData for $kind {
            const MAX_LEN: usize = i64::MAX_LEN;

            fn write(&self, data: &mut String) {
                self.0.write(data);
            }

            fn read(data: &mut &str) -> Option<Self> {
                i64::read(data).map(Self)
            }
        })*
    };
}

ids!(botwright_api::ChatId, botwright_api::UserId, botwright_api::MessageId, crate::jobs::JobId);

#[diagnostic::do_not_recommend]
impl CallbackData for bool {
    const MAX_LEN: usize = 1;

    fn write(&self, data: &mut String) {
        data.push(if *self { '1' } else { '0' });
    }

    fn read(data: &mut &str) -> Option<Self> {
        match take(data, |index, _| index == 0) {
            "1" => Some(true),
            "0" => Some(false),
            _ => None,
        }
    }
}

#[diagnostic::do_not_recommend]
impl CallbackData for char {
    const MAX_LEN: usize = 4;

    fn write(&self, data: &mut String) {
        data.push(*self);
    }

    fn read(data: &mut &str) -> Option<Self> {
        take(data, |index, _| index == 0).chars().next()
    }
}

/// A text of at most `N` bytes; in a pattern it stands last.
///
/// ```
/// use botwright::Short;
///
/// let tag = Short::<8>::new("rust").unwrap();
/// assert_eq!(&*tag, "rust");
/// assert!(Short::<8>::new("too long a text").is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Short<const N: usize>(String);

impl<const N: usize> Short<N> {
    /// The text, unless it is longer than `N` bytes.
    pub fn new(text: impl Into<String>) -> Option<Self> {
        Some(text.into()).filter(|text: &String| text.len() <= N).map(Self)
    }

    /// As much of the beginning of the text as fits, cut between characters.
    pub fn cut(text: &str) -> Self {
        let mut end = text.len().min(N);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        Self(text[..end].to_owned())
    }
}

impl<const N: usize> Deref for Short<N> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

#[diagnostic::do_not_recommend]
impl<const N: usize> CallbackData for Short<N> {
    const MAX_LEN: usize = N;
    const FREE_TEXT: bool = true;

    fn write(&self, data: &mut String) {
        data.push_str(&self.0);
    }

    fn read(data: &mut &str) -> Option<Self> {
        Self::new(std::mem::take(data))
    }
}

/// A button with callback data.
pub fn button(text: String, data: String) -> InlineKeyboardButton {
    let mut button = InlineKeyboardButton::new(text);
    button.callback_data = Some(data);
    button
}

/// The keys of stored values in some data, each as it would be written.
#[cfg(feature = "fuzzing")]
pub(crate) fn stored_keys_in(data: &str) -> Vec<String> {
    let written = |key: stored_key::StoredKey| {
        let mut written = String::new();
        key.write(&mut written);
        written
    };
    stored_key::StoredKey::all_in(data).map(|(key, _)| written(key)).collect()
}

/// Takes fixed text from the beginning of the data.
pub fn literal(data: &mut &str, text: &str) -> Option<()> {
    *data = data.strip_prefix(text)?;
    Some(())
}

/// Takes a name from the beginning of the data.
pub fn word<'a>(data: &mut &'a str) -> &'a str {
    take(data, |_, character| character.is_alphanumeric() || character == '_')
}

/// The greatest of some lengths.
pub const fn greatest(lengths: &[usize]) -> usize {
    let (mut greatest, mut index) = (0, 0);
    while index < lengths.len() {
        if lengths[index] > greatest {
            greatest = lengths[index];
        }
        index += 1;
    }
    greatest
}

/// Whether one of some fields is free text.
///
/// # Panics
/// While compiling, if such a field is not the last.
#[track_caller]
pub const fn free_text_is_last(fields: &[bool]) -> bool {
    let mut index = 0;
    while index < fields.len() {
        assert!(
            !fields[index] || index + 1 == fields.len(),
            "a `Short<N>` may contain any character, so it must be the last field"
        );
        index += 1;
    }
    !fields.is_empty() && fields[fields.len() - 1]
}

fn take<'a>(data: &mut &'a str, belongs: impl Fn(usize, char) -> bool) -> &'a str {
    let end = data
        .char_indices()
        .find(|(index, character)| !belongs(*index, *character))
        .map_or(data.len(), |(index, _)| index);
    let (taken, rest) = data.split_at(end);
    *data = rest;
    taken
}
