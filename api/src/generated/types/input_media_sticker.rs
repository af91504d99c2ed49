// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::InputFile;

/// A sticker to send.
///
/// <https://core.telegram.org/bots/api#inputmediasticker>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaSticker {
    /// Media.
    pub media: InputFile,
    /// Emoji, optional.
    pub emoji: Option<String>,
}

impl InputMediaSticker {
    /// With what is always there; the rest is absent.
    pub fn new(media: impl Into<InputFile>) -> Self {
        Self { media: media.into(), emoji: None }
    }
}

setters! { InputMediaSticker {
    value emoji: String,
} }

object! { InputMediaSticker {
    constant {
        "type": "sticker",
    }
    required {
        "media": media,
    }
    optional {
        "emoji": emoji,
    }
} }

carrier! { InputMediaSticker { media } }
