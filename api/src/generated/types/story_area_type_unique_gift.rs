// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// An area that leads to a unique gift.
///
/// <https://core.telegram.org/bots/api#storyareatypeuniquegift>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoryAreaTypeUniqueGift {
    /// Name.
    pub name: String,
}

impl StoryAreaTypeUniqueGift {
    /// With what is always there; the rest is absent.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

object! { StoryAreaTypeUniqueGift {
    constant {
        "type": "unique_gift",
    }
    required {
        "name": name,
    }
} }
