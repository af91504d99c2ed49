// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A gradient of three or four colors, which turns with each message.
///
/// <https://core.telegram.org/bots/api#backgroundfillfreeformgradient>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BackgroundFillFreeformGradient {
    /// Colors, 3 to 4 items.
    pub colors: Vec<i64>,
}

impl BackgroundFillFreeformGradient {
    /// With what is always there; the rest is absent.
    pub fn new(colors: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self { colors: colors.into_iter().map(Into::into).collect() }
    }
}

object! { BackgroundFillFreeformGradient {
    constant {
        "type": "freeform_gradient",
    }
    required {
        "colors": colors list,
    }
} }
