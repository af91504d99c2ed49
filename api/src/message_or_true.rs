//! The answer of the methods that edit: the message, or only that it is done.

use std::fmt;

use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::object::Object as _;
use crate::types::Message;

/// What an edit answers: the message as it is now, or `True` where it was sent by way of inline mode.
#[derive(Clone, Debug, PartialEq)]
pub enum MessageOrTrue {
    /// The message as it is now.
    Message(Box<Message>),
    /// Done; an inline message cannot be shown to the bot.
    True,
}

impl MessageOrTrue {
    /// The message, if there is one.
    pub fn message(&self) -> Option<&Message> {
        match self {
            Self::Message(message) => Some(message),
            Self::True => None,
        }
    }
}

impl From<Message> for MessageOrTrue {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

impl Serialize for MessageOrTrue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Message(message) => message.serialize(serializer),
            Self::True => serializer.serialize_bool(true),
        }
    }
}

impl<'de> Deserialize<'de> for MessageOrTrue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(MessageOrTrueVisitor)
    }
}

struct MessageOrTrueVisitor;

impl<'de> Visitor<'de> for MessageOrTrueVisitor {
    type Value = MessageOrTrue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a message or true")
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<MessageOrTrue, E> {
        Ok(MessageOrTrue::True)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<MessageOrTrue, A::Error> {
        Message::from_map(map).map(MessageOrTrue::from)
    }
}
