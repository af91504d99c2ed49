// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::BackgroundType;

/// The background of a chat.
///
/// <https://core.telegram.org/bots/api#chatbackground>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatBackground {
    /// Type.
    pub kind: BackgroundType,
}

impl ChatBackground {
    /// With what is always there; the rest is absent.
    pub fn new(kind: impl Into<BackgroundType>) -> Self {
        Self { kind: kind.into() }
    }
}

object! { ChatBackground {
    required {
        "type": kind,
    }
} }
