// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// How the preview of a link is shown.
///
/// <https://core.telegram.org/bots/api#linkpreviewoptions>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkPreviewOptions {
    /// Is disabled, optional.
    pub is_disabled: Option<bool>,
    /// Url, optional.
    pub url: Option<String>,
    /// Prefer small media, optional.
    pub prefer_small_media: Option<bool>,
    /// Prefer large media, optional.
    pub prefer_large_media: Option<bool>,
    /// Show above text, optional.
    pub show_above_text: Option<bool>,
}

impl LinkPreviewOptions {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self {
            is_disabled: None,
            url: None,
            prefer_small_media: None,
            prefer_large_media: None,
            show_above_text: None,
        }
    }
}

setters! { LinkPreviewOptions {
    choice is_disabled: bool,
    value url: String,
    choice prefer_small_media: bool,
    choice prefer_large_media: bool,
    choice show_above_text: bool,
} }

object! { LinkPreviewOptions {
    optional {
        "is_disabled": is_disabled,
        "url": url,
        "prefer_small_media": prefer_small_media,
        "prefer_large_media": prefer_large_media,
        "show_above_text": show_above_text,
    }
} }
