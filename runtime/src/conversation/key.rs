//! Whose conversation it is.

use crate::chat_part::ChatPart;
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
            Self::UserInChat | Self::User | Self::Chat => {
                let (user, chat) = (event.user().map(|user| user.id.0), event.chat().map(|chat| chat.id.0));
                self.of(user, chat, &event.chat_part())
            }
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

    /// The user and the chat that a key tells.
    pub(crate) fn whereabouts(self, key: &str) -> (Option<i64>, Option<i64>) {
        let part = |place| key.split('/').nth(place).and_then(|id: &str| id.parse().ok());
        match self {
            Self::UserInChat => (part(0), part(1)),
            Self::User => (part(0), None),
            Self::Chat | Self::Message => (None, part(0)),
        }
    }

    /// What a key tells beside them: the message, or the part of the chat.
    pub(crate) fn rest(self, key: &str) -> &str {
        let parts = if self == Self::UserInChat { 3 } else { 2 };
        key.splitn(parts, '/').nth(parts - 1).unwrap_or_default().trim_start_matches('/')
    }

    /// Whether a key tells the part of the chat.
    pub(crate) fn tells_part(self) -> bool {
        matches!(self, Self::UserInChat | Self::Chat)
    }

    /// The key of a conversation of this kind, where that can be said without an event.
    pub(crate) fn of(self, user: Option<i64>, chat: Option<i64>, part: &ChatPart) -> Option<String> {
        let key = match self {
            Self::UserInChat => user?.to_string() + "/" + itoa::Buffer::new().format(chat?),
            Self::User => return Some(user?.to_string() + "/"),
            Self::Chat => chat?.to_string() + "/",
            Self::Message => return None,
        };
        Some(with_part(key, part))
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
fn with_part(mut key: String, part: &ChatPart) -> String {
    if let Some(part) = part.written() {
        key.push('/');
        key.push_str(&part);
    }
    key
}
