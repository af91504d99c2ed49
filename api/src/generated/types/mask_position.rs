// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::MaskPoint;

/// Where on a face a mask belongs.
///
/// <https://core.telegram.org/bots/api#maskposition>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MaskPosition {
    /// Point.
    pub point: MaskPoint,
    /// X shift.
    pub x_shift: f64,
    /// Y shift.
    pub y_shift: f64,
    /// Scale.
    pub scale: f64,
}

impl MaskPosition {
    /// With what is always there; the rest is absent.
    pub fn new(
        point: impl Into<MaskPoint>,
        x_shift: impl Into<f64>,
        y_shift: impl Into<f64>,
        scale: impl Into<f64>,
    ) -> Self {
        Self { point: point.into(), x_shift: x_shift.into(), y_shift: y_shift.into(), scale: scale.into() }
    }
}

object! { MaskPosition {
    required {
        "point": point,
        "x_shift": x_shift,
        "y_shift": y_shift,
        "scale": scale,
    }
} }
