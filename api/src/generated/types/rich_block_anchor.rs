// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A place between blocks that links can lead to.
///
/// <https://core.telegram.org/bots/api#richblockanchor>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RichBlockAnchor {
    /// Name.
    pub name: String,
}

impl RichBlockAnchor {
    /// With what is always there; the rest is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

object! { RichBlockAnchor {
    constant {
        "type": "anchor",
    }
    required {
        "name": name,
    }
} }
