// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::BackgroundFill;

/// A background of colors.
///
/// <https://core.telegram.org/bots/api#backgroundtypefill>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BackgroundTypeFill {
    /// Fill.
    pub fill: BackgroundFill,
    /// Dark theme dimming, 0 to 100.
    pub dark_theme_dimming: i64,
}

impl BackgroundTypeFill {
    /// With what is always there; the rest is absent.
    pub fn new(fill: impl Into<BackgroundFill>, dark_theme_dimming: impl Into<i64>) -> Self {
        Self { fill: fill.into(), dark_theme_dimming: dark_theme_dimming.into() }
    }
}

object! { BackgroundTypeFill {
    constant {
        "type": "fill",
    }
    required {
        "fill": fill,
        "dark_theme_dimming": dark_theme_dimming,
    }
} }
