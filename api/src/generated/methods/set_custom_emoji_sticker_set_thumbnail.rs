// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method};

/// Sets the emoji that stands for a set of custom emoji.
///
/// <https://core.telegram.org/bots/api#setcustomemojistickersetthumbnail>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetCustomEmojiStickerSetThumbnail {
    /// Name.
    pub name: String,
    /// Custom emoji id, optional.
    pub custom_emoji_id: Option<String>,
}

impl SetCustomEmojiStickerSetThumbnail {
    /// With what is always there; the rest is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), custom_emoji_id: None }
    }
}

params! { SetCustomEmojiStickerSetThumbnail {
    value custom_emoji_id: String,
} }

object! { SetCustomEmojiStickerSetThumbnail {
    required {
        "name": name,
    }
    optional {
        "custom_emoji_id": custom_emoji_id,
    }
} }

impl Method for SetCustomEmojiStickerSetThumbnail {
    const NAME: &'static str = "setCustomEmojiStickerSetThumbnail";
    type Response = bool;
}

impl Bot {
    /// Sets the emoji that stands for a set of custom emoji.
    ///
    /// <https://core.telegram.org/bots/api#setcustomemojistickersetthumbnail>
    pub fn set_custom_emoji_sticker_set_thumbnail(
        &self,
        name: impl Into<String>,
    ) -> Call<SetCustomEmojiStickerSetThumbnail> {
        Call::new(self, SetCustomEmojiStickerSetThumbnail::new(name))
    }
}
