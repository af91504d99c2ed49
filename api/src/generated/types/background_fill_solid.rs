// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// One color.
///
/// <https://core.telegram.org/bots/api#backgroundfillsolid>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BackgroundFillSolid {
    /// Color.
    pub color: i64,
}

impl BackgroundFillSolid {
    /// With what is always there; the rest is absent.
    pub fn new(color: impl Into<i64>) -> Self {
        Self { color: color.into() }
    }
}

object! { BackgroundFillSolid {
    constant {
        "type": "solid",
    }
    required {
        "color": color,
    }
} }
