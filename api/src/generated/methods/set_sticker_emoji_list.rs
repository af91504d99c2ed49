// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method};

/// Sets the emoji that a sticker stands for.
///
/// <https://core.telegram.org/bots/api#setstickeremojilist>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetStickerEmojiList {
    /// Sticker.
    pub sticker: String,
    /// Emoji list, 1 to 20 items.
    pub emoji_list: Vec<String>,
}

impl SetStickerEmojiList {
    /// With what is always there; the rest is absent.
    pub fn new(sticker: impl Into<String>, emoji_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { sticker: sticker.into(), emoji_list: emoji_list.into_iter().map(Into::into).collect() }
    }
}

object! { SetStickerEmojiList {
    required {
        "sticker": sticker,
        "emoji_list": emoji_list list,
    }
} }

impl Method for SetStickerEmojiList {
    const NAME: &'static str = "setStickerEmojiList";
    type Response = bool;
}

impl Bot {
    /// Sets the emoji that a sticker stands for.
    ///
    /// <https://core.telegram.org/bots/api#setstickeremojilist>
    pub fn set_sticker_emoji_list(
        &self,
        sticker: impl Into<String>,
        emoji_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<SetStickerEmojiList> {
        Call::new(self, SetStickerEmojiList::new(sticker, emoji_list))
    }
}
