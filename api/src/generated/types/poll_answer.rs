// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{Chat, User};

/// How somebody has voted in a poll that is not anonymous.
///
/// <https://core.telegram.org/bots/api#pollanswer>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PollAnswer {
    /// Poll id.
    pub poll_id: String,
    /// Voter chat, optional.
    pub voter_chat: Option<Box<Chat>>,
    /// User, optional.
    pub user: Option<Box<User>>,
    /// Option ids.
    pub option_ids: Vec<i64>,
    /// Option persistent ids.
    pub option_persistent_ids: Vec<String>,
}

impl PollAnswer {
    /// With what is always there; the rest is absent.
    pub fn new(
        poll_id: impl Into<String>,
        option_ids: impl IntoIterator<Item = impl Into<i64>>,
        option_persistent_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            poll_id: poll_id.into(),
            voter_chat: None,
            user: None,
            option_ids: option_ids.into_iter().map(Into::into).collect(),
            option_persistent_ids: option_persistent_ids.into_iter().map(Into::into).collect(),
        }
    }
}

setters! { PollAnswer {
    value voter_chat: Box<Chat>,
    value user: Box<User>,
} }

object! { PollAnswer {
    required {
        "poll_id": poll_id,
        "option_ids": option_ids list,
        "option_persistent_ids": option_persistent_ids list,
    }
    optional {
        "voter_chat": voter_chat,
        "user": user,
    }
} }
