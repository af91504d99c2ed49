// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichMessageMedia;

/// Media that a rich message to send refers to.
///
/// <https://core.telegram.org/bots/api#inputrichmessagemedia>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputRichMessageMedia {
    /// Id, 1 to 64 characters.
    pub id: String,
    /// Media.
    pub media: RichMessageMedia,
}

impl InputRichMessageMedia {
    /// With what is always there; the rest is absent.
    pub fn new(id: impl Into<String>, media: impl Into<RichMessageMedia>) -> Self {
        Self { id: id.into(), media: media.into() }
    }
}

object! { InputRichMessageMedia {
    required {
        "id": id,
        "media": media,
    }
} }

carrier! { InputRichMessageMedia { media } }
