// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{
    BackgroundTypeChatTheme, BackgroundTypeFill, BackgroundTypePattern, BackgroundTypeWallpaper,
};

/// What a chat's background is made of.
///
/// <https://core.telegram.org/bots/api#backgroundtype>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BackgroundType {
    /// See [`BackgroundTypeFill`].
    Fill(Box<BackgroundTypeFill>),
    /// See [`BackgroundTypeWallpaper`].
    Wallpaper(Box<BackgroundTypeWallpaper>),
    /// See [`BackgroundTypePattern`].
    Pattern(Box<BackgroundTypePattern>),
    /// See [`BackgroundTypeChatTheme`].
    ChatTheme(Box<BackgroundTypeChatTheme>),
    /// A member that this version does not know, kept whole.
    Unknown(Box<serde_json::Value>),
}

tagged_union! { BackgroundType by "type" {
    "fill" => Fill(BackgroundTypeFill),
    "wallpaper" => Wallpaper(BackgroundTypeWallpaper),
    "pattern" => Pattern(BackgroundTypePattern),
    "chat_theme" => ChatTheme(BackgroundTypeChatTheme),
} }
