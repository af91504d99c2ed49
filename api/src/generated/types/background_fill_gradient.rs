// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A gradient of two colors.
///
/// <https://core.telegram.org/bots/api#backgroundfillgradient>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BackgroundFillGradient {
    /// Top color.
    pub top_color: i64,
    /// Bottom color.
    pub bottom_color: i64,
    /// Rotation angle, 0 to 359.
    pub rotation_angle: i64,
}

impl BackgroundFillGradient {
    /// With what is always there; the rest is absent.
    pub fn new(
        top_color: impl Into<i64>,
        bottom_color: impl Into<i64>,
        rotation_angle: impl Into<i64>,
    ) -> Self {
        Self {
            top_color: top_color.into(),
            bottom_color: bottom_color.into(),
            rotation_angle: rotation_angle.into(),
        }
    }
}

object! { BackgroundFillGradient {
    constant {
        "type": "gradient",
    }
    required {
        "top_color": top_color,
        "bottom_color": bottom_color,
        "rotation_angle": rotation_angle,
    }
} }
