// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::DiceEmoji;

/// An animated emoji with a random value.
///
/// <https://core.telegram.org/bots/api#dice>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dice {
    /// Emoji.
    pub emoji: DiceEmoji,
    /// Value.
    pub value: i64,
}

impl Dice {
    /// With what is always there; the rest is absent.
    pub fn new(emoji: impl Into<DiceEmoji>, value: impl Into<i64>) -> Self {
        Self { emoji: emoji.into(), value: value.into() }
    }
}

object! { Dice {
    required {
        "emoji": emoji,
        "value": value,
    }
} }
