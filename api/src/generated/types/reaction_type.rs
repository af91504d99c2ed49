// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{ReactionTypeCustomEmoji, ReactionTypeEmoji, ReactionTypePaid};

/// A reaction.
///
/// <https://core.telegram.org/bots/api#reactiontype>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReactionType {
    /// See [`ReactionTypeEmoji`].
    Emoji(Box<ReactionTypeEmoji>),
    /// See [`ReactionTypeCustomEmoji`].
    CustomEmoji(Box<ReactionTypeCustomEmoji>),
    /// See [`ReactionTypePaid`].
    Paid(Box<ReactionTypePaid>),
    /// A member that this version does not know, kept whole.
    Unknown(Box<serde_json::Value>),
}

tagged_union! { ReactionType by "type" {
    "emoji" => Emoji(ReactionTypeEmoji),
    "custom_emoji" => CustomEmoji(ReactionTypeCustomEmoji),
    "paid" => Paid(ReactionTypePaid),
} }
