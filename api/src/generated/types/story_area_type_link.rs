// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// An area that opens a link.
///
/// <https://core.telegram.org/bots/api#storyareatypelink>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoryAreaTypeLink {
    /// Url.
    pub url: String,
}

impl StoryAreaTypeLink {
    /// With what is always there; the rest is absent.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

object! { StoryAreaTypeLink {
    constant {
        "type": "link",
    }
    required {
        "url": url,
    }
} }
