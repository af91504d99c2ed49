// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The address of a web app.
///
/// <https://core.telegram.org/bots/api#webappinfo>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebAppInfo {
    /// Url.
    pub url: String,
}

impl WebAppInfo {
    /// With what is always there; the rest is absent.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

object! { WebAppInfo {
    required {
        "url": url,
    }
} }
