// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// Where on a story an area lies.
///
/// <https://core.telegram.org/bots/api#storyareaposition>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoryAreaPosition {
    /// X percentage.
    pub x_percentage: f64,
    /// Y percentage.
    pub y_percentage: f64,
    /// Width percentage.
    pub width_percentage: f64,
    /// Height percentage.
    pub height_percentage: f64,
    /// Rotation angle, 0 to 360.
    pub rotation_angle: f64,
    /// Corner radius percentage.
    pub corner_radius_percentage: f64,
}

impl StoryAreaPosition {
    /// With what is always there; the rest is absent.
    pub fn new(
        x_percentage: impl Into<f64>,
        y_percentage: impl Into<f64>,
        width_percentage: impl Into<f64>,
        height_percentage: impl Into<f64>,
        rotation_angle: impl Into<f64>,
        corner_radius_percentage: impl Into<f64>,
    ) -> Self {
        Self {
            x_percentage: x_percentage.into(),
            y_percentage: y_percentage.into(),
            width_percentage: width_percentage.into(),
            height_percentage: height_percentage.into(),
            rotation_angle: rotation_angle.into(),
            corner_radius_percentage: corner_radius_percentage.into(),
        }
    }
}

object! { StoryAreaPosition {
    required {
        "x_percentage": x_percentage,
        "y_percentage": y_percentage,
        "width_percentage": width_percentage,
        "height_percentage": height_percentage,
        "rotation_angle": rotation_angle,
        "corner_radius_percentage": corner_radius_percentage,
    }
} }
