//! Where calls are counted: a chat, or a message that was sent inline and whose chat nobody knows.

use std::hash::{DefaultHasher, Hash, Hasher as _};

use botwright_api::{ChatId, MessageId, Recipient, Target};

/// What has a budget of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Place {
    Chat(i64),
    /// A public chat by its name; two names with one hash share a budget.
    Named(u64),
    Inline(u64),
}

/// What an edit replaces: the last edit of the same part of the same message is the one that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Edited {
    message: Option<MessageId>,
    method: u64,
}

impl Place {
    /// The least of them.
    pub(super) const FIRST: Self = Self::Chat(i64::MIN);

    /// Where a call goes, if that can be told.
    pub(super) fn of(target: &Target) -> Option<Self> {
        match (&target.chat, &target.inline_message) {
            (Some(Recipient::Id(chat)), _) => Some(Self::Chat(chat.0)),
            (Some(Recipient::Username(name)), _) => Some(Self::Named(hash(&name.to_ascii_lowercase()))),
            (None, Some(message)) => Some(Self::Inline(hash(message))),
            (None, None) => None,
        }
    }

    /// Whether people share it: groups, channels, and whatever has a public name.
    pub(super) fn is_shared(self) -> bool {
        match self {
            Self::Chat(chat) => chat < 0,
            Self::Named(_) => true,
            Self::Inline(_) => false,
        }
    }

    pub(super) fn chat(self) -> Option<ChatId> {
        if let Self::Chat(chat) = self { Some(ChatId(chat)) } else { None }
    }
}

impl Edited {
    /// What a call edits, if it is known to be an edit.
    pub(super) fn of(method: &str, target: &Target) -> Option<Self> {
        let names_message = target.message.is_some() || target.inline_message.is_some();
        names_message.then(|| Self { message: target.message, method: hash(method) })
    }
}

fn hash(text: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
