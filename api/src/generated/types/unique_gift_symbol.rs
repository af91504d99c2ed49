// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::Sticker;

/// The symbol on the pattern of a unique gift.
///
/// <https://core.telegram.org/bots/api#uniquegiftsymbol>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UniqueGiftSymbol {
    /// Name.
    pub name: String,
    /// Sticker.
    pub sticker: Sticker,
    /// Rarity per mille.
    pub rarity_per_mille: i64,
}

impl UniqueGiftSymbol {
    /// With what is always there; the rest is absent.
    pub fn new(
        name: impl Into<String>,
        sticker: impl Into<Sticker>,
        rarity_per_mille: impl Into<i64>,
    ) -> Self {
        Self { name: name.into(), sticker: sticker.into(), rarity_per_mille: rarity_per_mille.into() }
    }
}

object! { UniqueGiftSymbol {
    required {
        "name": name,
        "sticker": sticker,
        "rarity_per_mille": rarity_per_mille,
    }
} }
