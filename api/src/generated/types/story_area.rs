// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{StoryAreaPosition, StoryAreaType};

/// An area of a story that can be pressed.
///
/// <https://core.telegram.org/bots/api#storyarea>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoryArea {
    /// Position.
    pub position: StoryAreaPosition,
    /// Type.
    pub kind: StoryAreaType,
}

impl StoryArea {
    /// With what is always there; the rest is absent.
    pub fn new(position: impl Into<StoryAreaPosition>, kind: impl Into<StoryAreaType>) -> Self {
        Self { position: position.into(), kind: kind.into() }
    }
}

object! { StoryArea {
    required {
        "position": position,
        "type": kind,
    }
} }
