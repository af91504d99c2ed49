//! Whom a job belongs to.

use botwright_api::ChatId;
use botwright_api::types::{self, ChatType};
use serde::{Deserialize, Serialize};

use crate::chat_part::ChatPart;
use crate::extract::{Chat, User};

/// The chat of a job: made from a handler's `Chat` (with its topic), from the API's, or from an id.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct JobChat {
    pub(super) chat: types::Chat,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) topic: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) business_connection: Option<String>,
}

impl JobChat {
    /// Where in the chat.
    pub(super) fn part(&self) -> ChatPart {
        ChatPart { topic: self.topic, business_connection: self.business_connection.clone() }
    }
}

/// The user of a job: made from a handler's `User`, or from the API's.
#[derive(Clone, Debug, PartialEq)]
pub struct JobUser(pub(super) types::User);

impl From<&Chat> for JobChat {
    fn from(chat: &Chat) -> Self {
        let destination = chat.destination();
        Self {
            chat: (**chat).clone(),
            topic: destination.topic,
            business_connection: destination.business_connection.clone(),
        }
    }
}

impl From<&types::Chat> for JobChat {
    fn from(chat: &types::Chat) -> Self {
        Self { chat: chat.clone(), topic: None, business_connection: None }
    }
}

impl From<ChatId> for JobChat {
    /// A chat of which nothing else is known than what its id tells: a private one, or a supergroup.
    fn from(id: ChatId) -> Self {
        let kind = if id.0 > 0 { ChatType::Private } else { ChatType::Supergroup };
        Self { chat: types::Chat::new(id, kind), topic: None, business_connection: None }
    }
}

impl From<&User> for JobUser {
    fn from(user: &User) -> Self {
        Self((**user).clone())
    }
}

impl From<&types::User> for JobUser {
    fn from(user: &types::User) -> Self {
        Self(user.clone())
    }
}
