// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::ReactionType;

/// An area that suggests a reaction.
///
/// <https://core.telegram.org/bots/api#storyareatypesuggestedreaction>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoryAreaTypeSuggestedReaction {
    /// Reaction type.
    pub reaction_type: ReactionType,
    /// Is dark, optional.
    pub is_dark: Option<bool>,
    /// Is flipped, optional.
    pub is_flipped: Option<bool>,
}

impl StoryAreaTypeSuggestedReaction {
    /// With what is always there; the rest is absent.
    pub fn new(reaction_type: impl Into<ReactionType>) -> Self {
        Self { reaction_type: reaction_type.into(), is_dark: None, is_flipped: None }
    }
}

setters! { StoryAreaTypeSuggestedReaction {
    choice is_dark: bool,
    choice is_flipped: bool,
} }

object! { StoryAreaTypeSuggestedReaction {
    constant {
        "type": "suggested_reaction",
    }
    required {
        "reaction_type": reaction_type,
    }
    optional {
        "is_dark": is_dark,
        "is_flipped": is_flipped,
    }
} }
