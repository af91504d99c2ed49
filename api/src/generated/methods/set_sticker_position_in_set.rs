// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method};

/// Moves a sticker within its set.
///
/// <https://core.telegram.org/bots/api#setstickerpositioninset>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetStickerPositionInSet {
    /// Sticker.
    pub sticker: String,
    /// Position.
    pub position: i64,
}

impl SetStickerPositionInSet {
    /// With what is always there; the rest is absent.
    pub fn new(sticker: impl Into<String>, position: impl Into<i64>) -> Self {
        Self { sticker: sticker.into(), position: position.into() }
    }
}

object! { SetStickerPositionInSet {
    required {
        "sticker": sticker,
        "position": position,
    }
} }

impl Method for SetStickerPositionInSet {
    const NAME: &'static str = "setStickerPositionInSet";
    type Response = bool;
}

impl Bot {
    /// Moves a sticker within its set.
    ///
    /// <https://core.telegram.org/bots/api#setstickerpositioninset>
    pub fn set_sticker_position_in_set(
        &self,
        sticker: impl Into<String>,
        position: impl Into<i64>,
    ) -> Call<SetStickerPositionInSet> {
        Call::new(self, SetStickerPositionInSet::new(sticker, position))
    }
}
