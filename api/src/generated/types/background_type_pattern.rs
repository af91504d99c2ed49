// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{BackgroundFill, Document};

/// A background with a pattern over colors.
///
/// <https://core.telegram.org/bots/api#backgroundtypepattern>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BackgroundTypePattern {
    /// Document.
    pub document: Document,
    /// Fill.
    pub fill: BackgroundFill,
    /// Intensity, 0 to 100.
    pub intensity: i64,
    /// Is inverted, optional.
    pub is_inverted: bool,
    /// Is moving, optional.
    pub is_moving: bool,
}

impl BackgroundTypePattern {
    /// With what is always there; the rest is absent.
    pub fn new(
        document: impl Into<Document>,
        fill: impl Into<BackgroundFill>,
        intensity: impl Into<i64>,
    ) -> Self {
        Self {
            document: document.into(),
            fill: fill.into(),
            intensity: intensity.into(),
            is_inverted: false,
            is_moving: false,
        }
    }
}

setters! { BackgroundTypePattern {
    flag is_inverted: bool,
    flag is_moving: bool,
} }

object! { BackgroundTypePattern {
    constant {
        "type": "pattern",
    }
    required {
        "document": document,
        "fill": fill,
        "intensity": intensity,
    }
    flags {
        "is_inverted": is_inverted,
        "is_moving": is_moving,
    }
} }
