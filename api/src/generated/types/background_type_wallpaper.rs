// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::Document;

/// A background with a picture.
///
/// <https://core.telegram.org/bots/api#backgroundtypewallpaper>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BackgroundTypeWallpaper {
    /// Document.
    pub document: Document,
    /// Dark theme dimming, 0 to 100.
    pub dark_theme_dimming: i64,
    /// Is blurred, optional.
    pub is_blurred: bool,
    /// Is moving, optional.
    pub is_moving: bool,
}

impl BackgroundTypeWallpaper {
    /// With what is always there; the rest is absent.
    pub fn new(document: impl Into<Document>, dark_theme_dimming: impl Into<i64>) -> Self {
        Self {
            document: document.into(),
            dark_theme_dimming: dark_theme_dimming.into(),
            is_blurred: false,
            is_moving: false,
        }
    }
}

setters! { BackgroundTypeWallpaper {
    flag is_blurred: bool,
    flag is_moving: bool,
} }

object! { BackgroundTypeWallpaper {
    constant {
        "type": "wallpaper",
    }
    required {
        "document": document,
        "dark_theme_dimming": dark_theme_dimming,
    }
    flags {
        "is_blurred": is_blurred,
        "is_moving": is_moving,
    }
} }
