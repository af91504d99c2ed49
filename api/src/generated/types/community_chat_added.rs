// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::Community;

/// The chat was added to a community.
///
/// <https://core.telegram.org/bots/api#communitychatadded>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CommunityChatAdded {
    /// Community.
    pub community: Community,
}

impl CommunityChatAdded {
    /// With what is always there; the rest is absent.
    pub fn new(community: impl Into<Community>) -> Self {
        Self { community: community.into() }
    }
}

object! { CommunityChatAdded {
    required {
        "community": community,
    }
} }
