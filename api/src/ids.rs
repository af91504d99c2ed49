//! Ids with types of their own, so that a user cannot stand where a message belongs.

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub struct $name(pub i64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = ParseIntError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl From<i64> for $name {
            fn from(id: i64) -> Self {
                Self(id)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                i64::deserialize(deserializer).map(Self)
            }
        }
    };
}

id! {
    /// A chat: positive for a private chat, negative for a group or channel.
    ChatId
}

id! {
    /// A user or a bot.
    UserId
}

id! {
    /// A message, unique within its chat.
    MessageId
}

impl From<UserId> for ChatId {
    /// A user's private chat has the user's id.
    fn from(user: UserId) -> Self {
        Self(user.0)
    }
}

impl From<crate::types::MessageIdentifier> for MessageId {
    fn from(identifier: crate::types::MessageIdentifier) -> Self {
        identifier.message_id
    }
}
