// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::Community;

/// A user has joined the chat by way of its community.
///
/// <https://core.telegram.org/bots/api#communitychatjoined>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CommunityChatJoined {
    /// Community.
    pub community: Community,
}

impl CommunityChatJoined {
    /// With what is always there; the rest is absent.
    pub fn new(community: impl Into<Community>) -> Self {
        Self { community: community.into() }
    }
}

object! { CommunityChatJoined {
    required {
        "community": community,
    }
} }
