//! The two ways to answer a press without a message.

/// A short text on top of the chat, at most 200 characters.
///
/// ```
/// # use botwright::prelude::*;
/// #[callback("like")]
/// fn like() -> Toast {
///     Toast::new("Liked.")
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toast(pub(crate) String);

impl Toast {
    /// The text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

/// A text that has to be dismissed, at most 200 characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alert(pub(crate) String);

impl Alert {
    /// The text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}
