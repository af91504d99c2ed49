// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{BackgroundFillFreeformGradient, BackgroundFillGradient, BackgroundFillSolid};

/// How a background is filled.
///
/// <https://core.telegram.org/bots/api#backgroundfill>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BackgroundFill {
    /// See [`BackgroundFillSolid`].
    Solid(Box<BackgroundFillSolid>),
    /// See [`BackgroundFillGradient`].
    Gradient(Box<BackgroundFillGradient>),
    /// See [`BackgroundFillFreeformGradient`].
    FreeformGradient(Box<BackgroundFillFreeformGradient>),
    /// A member that this version does not know, kept whole.
    Unknown(Box<serde_json::Value>),
}

tagged_union! { BackgroundFill by "type" {
    "solid" => Solid(BackgroundFillSolid),
    "gradient" => Gradient(BackgroundFillGradient),
    "freeform_gradient" => FreeformGradient(BackgroundFillFreeformGradient),
} }
