// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A community of chats.
///
/// <https://core.telegram.org/bots/api#community>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Community {
    /// Id.
    pub id: i64,
    /// Name.
    pub name: String,
}

impl Community {
    /// With what is always there; the rest is absent.
    pub fn new(id: impl Into<i64>, name: impl Into<String>) -> Self {
        Self { id: id.into(), name: name.into() }
    }
}

object! { Community {
    required {
        "id": id,
        "name": name,
    }
} }
