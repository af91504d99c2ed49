//! Whose conversation it is.

use std::fmt::Write as _;

use crate::event::Event;

/// A user in a chat, with the topic and the business connection where there are.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct ConversationKey(pub(crate) String);

impl ConversationKey {
    /// The key of an event that has a chat and a user.
    pub(crate) fn of(event: &Event) -> Option<Self> {
        let (chat, user) = (event.chat()?, event.user()?);
        let mut key = format!("{}:{}", chat.id, user.id);
        if let Some(message) = event.message() {
            if let Some(topic) = message.message_thread_id().filter(|_| message.is_topic_message()) {
                // Writing to a String cannot fail.
                let _ = write!(key, ":topic {topic}");
            }
            if let Some(connection) = message.business_connection_id() {
                let _ = write!(key, ":business {connection}");
            }
        }
        Some(Self(key))
    }
}
