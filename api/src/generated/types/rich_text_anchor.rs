// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A place in the text that links can lead to.
///
/// <https://core.telegram.org/bots/api#richtextanchor>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichTextAnchor {
    /// Name.
    pub name: String,
}

impl RichTextAnchor {
    /// With what is always there; the rest is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

object! { RichTextAnchor {
    constant {
        "type": "anchor",
    }
    required {
        "name": name,
    }
} }
