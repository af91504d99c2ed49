// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The colors that a unique gift gives to a name and its replies.
///
/// <https://core.telegram.org/bots/api#uniquegiftcolors>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UniqueGiftColors {
    /// Model custom emoji id.
    pub model_custom_emoji_id: String,
    /// Symbol custom emoji id.
    pub symbol_custom_emoji_id: String,
    /// Light theme main color.
    pub light_theme_main_color: i64,
    /// Light theme other colors, 1 to 3 items.
    pub light_theme_other_colors: Vec<i64>,
    /// Dark theme main color.
    pub dark_theme_main_color: i64,
    /// Dark theme other colors, 1 to 3 items.
    pub dark_theme_other_colors: Vec<i64>,
}

impl UniqueGiftColors {
    /// With what is always there; the rest is absent.
    pub fn new(
        model_custom_emoji_id: impl Into<String>,
        symbol_custom_emoji_id: impl Into<String>,
        light_theme_main_color: impl Into<i64>,
        light_theme_other_colors: impl IntoIterator<Item = impl Into<i64>>,
        dark_theme_main_color: impl Into<i64>,
        dark_theme_other_colors: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            model_custom_emoji_id: model_custom_emoji_id.into(),
            symbol_custom_emoji_id: symbol_custom_emoji_id.into(),
            light_theme_main_color: light_theme_main_color.into(),
            light_theme_other_colors: light_theme_other_colors.into_iter().map(Into::into).collect(),
            dark_theme_main_color: dark_theme_main_color.into(),
            dark_theme_other_colors: dark_theme_other_colors.into_iter().map(Into::into).collect(),
        }
    }
}

object! { UniqueGiftColors {
    required {
        "model_custom_emoji_id": model_custom_emoji_id,
        "symbol_custom_emoji_id": symbol_custom_emoji_id,
        "light_theme_main_color": light_theme_main_color,
        "light_theme_other_colors": light_theme_other_colors list,
        "dark_theme_main_color": dark_theme_main_color,
        "dark_theme_other_colors": dark_theme_other_colors list,
    }
} }
