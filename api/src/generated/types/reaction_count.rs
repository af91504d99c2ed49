// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::ReactionType;

/// How often a message has got a reaction.
///
/// <https://core.telegram.org/bots/api#reactioncount>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReactionCount {
    /// Type.
    pub kind: ReactionType,
    /// Total count.
    pub total_count: i64,
}

impl ReactionCount {
    /// With what is always there; the rest is absent.
    pub fn new(kind: impl Into<ReactionType>, total_count: impl Into<i64>) -> Self {
        Self { kind: kind.into(), total_count: total_count.into() }
    }
}

object! { ReactionCount {
    required {
        "type": kind,
        "total_count": total_count,
    }
} }
