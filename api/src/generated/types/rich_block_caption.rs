// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::RichText;

/// The caption of a block.
///
/// <https://core.telegram.org/bots/api#richblockcaption>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichBlockCaption {
    /// Text.
    pub text: RichText,
    /// Credit, optional.
    pub credit: Option<RichText>,
}

impl RichBlockCaption {
    /// With what is always there; the rest is absent.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self { text: text.into(), credit: None }
    }
}

setters! { RichBlockCaption {
    value credit: RichText,
} }

object! { RichBlockCaption {
    required {
        "text": text,
    }
    optional {
        "credit": credit,
    }
} }
