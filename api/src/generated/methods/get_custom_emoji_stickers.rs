// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::Sticker;
use crate::{Bot, Call, Method};

/// Tells the stickers behind custom emoji.
///
/// <https://core.telegram.org/bots/api#getcustomemojistickers>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCustomEmojiStickers {
    /// Custom emoji ids, at most 200 items.
    pub custom_emoji_ids: Vec<String>,
}

impl GetCustomEmojiStickers {
    /// With what is always there; the rest is absent.
    pub fn new(custom_emoji_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { custom_emoji_ids: custom_emoji_ids.into_iter().map(Into::into).collect() }
    }
}

object! { GetCustomEmojiStickers {
    required {
        "custom_emoji_ids": custom_emoji_ids list,
    }
} }

impl Method for GetCustomEmojiStickers {
    const NAME: &'static str = "getCustomEmojiStickers";
    type Response = Vec<Sticker>;
}

impl Bot {
    /// Tells the stickers behind custom emoji.
    ///
    /// <https://core.telegram.org/bots/api#getcustomemojistickers>
    pub fn get_custom_emoji_stickers(
        &self,
        custom_emoji_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<GetCustomEmojiStickers> {
        Call::new(self, GetCustomEmojiStickers::new(custom_emoji_ids))
    }
}
