//! Where something is sent: a chat by its id or by its public name.

use std::fmt;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::types::{Chat, User};
use crate::{ChatId, UserId};

/// A chat, named by its id or by its `@username`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum Recipient {
    /// The chat's id.
    Id(ChatId),
    /// The `@username` of a public chat.
    Username(String),
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(id) => id.fmt(f),
            Self::Username(name) => name.fmt(f),
        }
    }
}

impl From<ChatId> for Recipient {
    fn from(id: ChatId) -> Self {
        Self::Id(id)
    }
}

impl From<&ChatId> for Recipient {
    fn from(id: &ChatId) -> Self {
        Self::Id(*id)
    }
}

impl From<UserId> for Recipient {
    fn from(id: UserId) -> Self {
        Self::Id(id.into())
    }
}

impl From<i64> for Recipient {
    fn from(id: i64) -> Self {
        Self::Id(ChatId(id))
    }
}

impl From<&str> for Recipient {
    fn from(name: &str) -> Self {
        name.parse().map_or_else(|_| Self::Username(name.into()), Self::Id)
    }
}

impl From<String> for Recipient {
    fn from(name: String) -> Self {
        name.parse().map_or_else(|_| Self::Username(name), Self::Id)
    }
}

impl From<&Chat> for Recipient {
    fn from(chat: &Chat) -> Self {
        Self::Id(chat.id)
    }
}

impl From<&User> for Recipient {
    fn from(user: &User) -> Self {
        user.id.into()
    }
}

impl Serialize for Recipient {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Id(id) => id.serialize(serializer),
            Self::Username(name) => serializer.serialize_str(name),
        }
    }
}

impl<'de> Deserialize<'de> for Recipient {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RecipientVisitor)
    }
}

struct RecipientVisitor;

impl Visitor<'_> for RecipientVisitor {
    type Value = Recipient;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a chat's id or @username")
    }

    fn visit_i64<E: Error>(self, id: i64) -> Result<Recipient, E> {
        Ok(id.into())
    }

    fn visit_u64<E: Error>(self, id: u64) -> Result<Recipient, E> {
        i64::try_from(id).map(Recipient::from).map_err(E::custom)
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Recipient, E> {
        Ok(name.into())
    }
}
