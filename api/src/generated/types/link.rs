// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A link to a web page.
///
/// <https://core.telegram.org/bots/api#link>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Link {
    /// Url.
    pub url: String,
}

impl Link {
    /// With what is always there; the rest is absent.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

object! { Link {
    required {
        "url": url,
    }
} }
