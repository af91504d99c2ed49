// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The colors of a unique gift's backdrop.
///
/// <https://core.telegram.org/bots/api#uniquegiftbackdropcolors>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UniqueGiftBackdropColors {
    /// Center color.
    pub center_color: i64,
    /// Edge color.
    pub edge_color: i64,
    /// Symbol color.
    pub symbol_color: i64,
    /// Text color.
    pub text_color: i64,
}

impl UniqueGiftBackdropColors {
    /// With what is always there; the rest is absent.
    pub fn new(
        center_color: impl Into<i64>,
        edge_color: impl Into<i64>,
        symbol_color: impl Into<i64>,
        text_color: impl Into<i64>,
    ) -> Self {
        Self {
            center_color: center_color.into(),
            edge_color: edge_color.into(),
            symbol_color: symbol_color.into(),
            text_color: text_color.into(),
        }
    }
}

object! { UniqueGiftBackdropColors {
    required {
        "center_color": center_color,
        "edge_color": edge_color,
        "symbol_color": symbol_color,
        "text_color": text_color,
    }
} }
