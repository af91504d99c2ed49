// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The background of a gift.
///
/// <https://core.telegram.org/bots/api#giftbackground>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GiftBackground {
    /// Center color.
    pub center_color: i64,
    /// Edge color.
    pub edge_color: i64,
    /// Text color.
    pub text_color: i64,
}

impl GiftBackground {
    /// With what is always there; the rest is absent.
    pub fn new(center_color: impl Into<i64>, edge_color: impl Into<i64>, text_color: impl Into<i64>) -> Self {
        Self {
            center_color: center_color.into(),
            edge_color: edge_color.into(),
            text_color: text_color.into(),
        }
    }
}

object! { GiftBackground {
    required {
        "center_color": center_color,
        "edge_color": edge_color,
        "text_color": text_color,
    }
} }
