// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::UniqueGiftBackdropColors;

/// The backdrop of a unique gift.
///
/// <https://core.telegram.org/bots/api#uniquegiftbackdrop>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UniqueGiftBackdrop {
    /// Name.
    pub name: String,
    /// Colors.
    pub colors: UniqueGiftBackdropColors,
    /// Rarity per mille.
    pub rarity_per_mille: i64,
}

impl UniqueGiftBackdrop {
    /// With what is always there; the rest is absent.
    pub fn new(
        name: impl Into<String>,
        colors: impl Into<UniqueGiftBackdropColors>,
        rarity_per_mille: impl Into<i64>,
    ) -> Self {
        Self { name: name.into(), colors: colors.into(), rarity_per_mille: rarity_per_mille.into() }
    }
}

object! { UniqueGiftBackdrop {
    required {
        "name": name,
        "colors": colors,
        "rarity_per_mille": rarity_per_mille,
    }
} }
