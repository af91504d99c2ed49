// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::User;

/// Users were invited to a video chat.
///
/// <https://core.telegram.org/bots/api#videochatparticipantsinvited>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VideoChatParticipantsInvited {
    /// Users.
    pub users: Vec<User>,
}

impl VideoChatParticipantsInvited {
    /// With what is always there; the rest is absent.
    pub fn new(users: impl IntoIterator<Item = impl Into<User>>) -> Self {
        Self { users: users.into_iter().map(Into::into).collect() }
    }
}

object! { VideoChatParticipantsInvited {
    required {
        "users": users list,
    }
} }
