// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::User;

/// A topic in the direct messages of a channel.
///
/// <https://core.telegram.org/bots/api#directmessagestopic>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DirectMessagesTopic {
    /// Topic id.
    pub topic_id: i64,
    /// User, optional.
    pub user: Option<Box<User>>,
}

impl DirectMessagesTopic {
    /// With what is always there; the rest is absent.
    pub fn new(topic_id: impl Into<i64>) -> Self {
        Self { topic_id: topic_id.into(), user: None }
    }
}

setters! { DirectMessagesTopic {
    value user: Box<User>,
} }

object! { DirectMessagesTopic {
    required {
        "topic_id": topic_id,
    }
    optional {
        "user": user,
    }
} }
