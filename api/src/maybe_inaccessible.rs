//! A message that the bot may no longer be allowed to see.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::MessageId;
use crate::types::{Chat, InaccessibleMessage, Message};

/// A message, or what is left of one that was deleted or has become inaccessible.
///
/// <https://core.telegram.org/bots/api#maybeinaccessiblemessage>
#[derive(Clone, Debug, PartialEq)]
pub enum MaybeInaccessibleMessage {
    /// The message as it is.
    Message(Box<Message>),
    /// Only its chat and id.
    Inaccessible(Box<InaccessibleMessage>),
}

impl MaybeInaccessibleMessage {
    /// The message, if it is accessible.
    pub fn message(&self) -> Option<&Message> {
        match self {
            Self::Message(message) => Some(message),
            Self::Inaccessible(_) => None,
        }
    }

    /// The chat, which is known of both.
    pub fn chat(&self) -> &Chat {
        match self {
            Self::Message(message) => &message.chat,
            Self::Inaccessible(message) => &message.chat,
        }
    }

    /// The id, which is known of both.
    pub fn message_id(&self) -> MessageId {
        match self {
            Self::Message(message) => message.message_id,
            Self::Inaccessible(message) => message.message_id,
        }
    }
}

impl From<Message> for MaybeInaccessibleMessage {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

impl From<InaccessibleMessage> for MaybeInaccessibleMessage {
    fn from(message: InaccessibleMessage) -> Self {
        Self::Inaccessible(Box::new(message))
    }
}

impl<'de> Deserialize<'de> for MaybeInaccessibleMessage {
    /// One pass: an inaccessible message is read as a message, and known by its date, which is 0.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let message = Box::<Message>::deserialize(deserializer)?;
        if message.date != 0 {
            return Ok(Self::Message(message));
        }
        Ok(InaccessibleMessage::new(*message.chat, message.message_id).into())
    }
}

impl Serialize for MaybeInaccessibleMessage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Message(message) => message.serialize(serializer),
            Self::Inaccessible(message) => message.serialize(serializer),
        }
    }
}
