// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A place to send that links can lead to.
///
/// <https://core.telegram.org/bots/api#inputrichblockanchor>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockAnchor {
    /// Name.
    pub name: String,
}

impl InputRichBlockAnchor {
    /// With what is always there; the rest is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

object! { InputRichBlockAnchor {
    constant {
        "type": "anchor",
    }
    required {
        "name": name,
    }
} }
