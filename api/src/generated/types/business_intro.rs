// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::Sticker;

/// What an empty chat with a business account shows.
///
/// <https://core.telegram.org/bots/api#businessintro>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BusinessIntro {
    /// Title, optional.
    pub title: Option<String>,
    /// Message, optional.
    pub message: Option<String>,
    /// Sticker, optional.
    pub sticker: Option<Box<Sticker>>,
}

impl BusinessIntro {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { title: None, message: None, sticker: None }
    }
}

setters! { BusinessIntro {
    value title: String,
    value message: String,
    value sticker: Box<Sticker>,
} }

object! { BusinessIntro {
    optional {
        "title": title,
        "message": message,
        "sticker": sticker,
    }
} }
