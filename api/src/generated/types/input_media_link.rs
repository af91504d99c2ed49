// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A link to send.
///
/// <https://core.telegram.org/bots/api#inputmedialink>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputMediaLink {
    /// Url.
    pub url: String,
}

impl InputMediaLink {
    /// With what is always there; the rest is absent.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

object! { InputMediaLink {
    constant {
        "type": "link",
    }
    required {
        "url": url,
    }
} }
