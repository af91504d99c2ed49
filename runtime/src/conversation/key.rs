//! Whose conversation it is.

use std::fmt::Write as _;

use crate::event::Event;

/// What a conversation is held with; said by `#[conversation(key = ..)]`. Topics and business connections are part of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keyed {
    /// A user in a chat: each has their own in each chat.
    #[default]
    UserInChat,
    /// A user, wherever they are.
    User,
    /// A chat, whoever speaks.
    Chat,
    /// A message of the bot with buttons, or one that is replied to.
    Message,
}

impl Keyed {
    pub(crate) const ALL: [Self; 4] = [Self::UserInChat, Self::User, Self::Chat, Self::Message];

    /// Where conversations of this kind are stored.
    pub(crate) const fn namespace(self) -> &'static str {
        match self {
            Self::UserInChat => "conversation",
            Self::User => "conversation of user",
            Self::Chat => "conversation of chat",
            Self::Message => "conversation of message",
        }
    }

    pub(crate) fn of_namespace(namespace: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|keyed| keyed.namespace() == namespace)
    }

    /// The key of an event that has all it takes. Keys begin with the user's id, or with that of the chat.
    pub(crate) fn key(self, event: &Event) -> Option<String> {
        match self {
            Self::UserInChat => {
                let (chat, user) = (event.chat()?, event.user()?);
                Some(with_place(format!("{}/{}", user.id, chat.id), event))
            }
            Self::User => Some(format!("{}/", event.user()?.id)),
            Self::Chat => Some(with_place(format!("{}/", event.chat()?.id), event)),
            Self::Message => {
                let message = event.message()?;
                let held = if event.callback_query().is_some() {
                    message.message_id()
                } else {
                    message.reply_to_message()?.message_id()
                };
                Some(Self::of_message(message.chat().id, held))
            }
        }
    }

    /// The key of a conversation with a message.
    pub(crate) fn of_message(chat: botwright_api::ChatId, message: botwright_api::MessageId) -> String {
        format!("{chat}/{message}")
    }

    /// What an update lacks that has no such key.
    pub(crate) const fn lacks(self) -> &'static str {
        match self {
            Self::UserInChat => "this update names no chat or no user",
            Self::User => "this update names no user",
            Self::Chat => "this update names no chat",
            Self::Message => "its `#[enter]` handler must send the message that it is held with",
        }
    }
}

/// The key with the topic and the business connection, where there are.
fn with_place(mut key: String, event: &Event) -> String {
    if let Some(message) = event.message() {
        // Writing to a String cannot fail.
        if let Some(topic) = message.message_thread_id().filter(|_| message.is_topic_message()) {
            let _ = write!(key, "/topic {topic}");
        }
        if let Some(connection) = message.business_connection_id() {
            let _ = write!(key, "/business {connection}");
        }
    }
    key
}
