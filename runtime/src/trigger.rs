//! What a handler waits for.

use crate::conversation::ConversationInfo;
use crate::event::Event;
use crate::jobs::declared::JobSettings;
use crate::signed::Carries;

/// What a handler waits for.
#[derive(Debug)]
pub enum Trigger {
    /// A command.
    Command {
        /// The name in Telegram's menu.
        name: &'static str,
        /// Further names.
        aliases: &'static [&'static str],
        /// What may follow.
        words: &'static [Word],
        /// Whether it stays out of the menu.
        hidden: bool,
        /// The chats in which it is offered and handled.
        scope: Scope,
        /// The menu's text in other languages: the code, the text.
        translations: &'static [(&'static str, &'static str)],
        /// The hash of the name and the shape.
        key: u64,
        /// The hash of the fixed text behind the name.
        shape: u64,
    },
    /// An update of some kind; a new message is one of the kind `message`.
    On {
        /// The kind's name, `any`, or `unknown`.
        kind: &'static str,
        /// The hash of what it takes.
        key: u64,
        /// What it takes, in words.
        takes: &'static str,
    },
    /// A press on a button.
    Callback {
        /// The pattern as written.
        pattern: &'static str,
        /// Its parts.
        pieces: &'static [Piece],
    },
    /// A press on a button that nothing can be done with any more.
    Expired,
    /// A state is entered.
    Enter,
    /// A conversation was silent for too long.
    Timeout(&'static ConversationInfo),
    /// A stored state of a conversation cannot be read.
    Recover(&'static ConversationInfo),
    /// What a state had called has ended.
    Returned,
    /// A job runs.
    Job(JobSettings),
    /// A handler failed.
    Error,
    /// Anything happened: it runs beside the handler.
    Observe,
    /// The bot starts.
    Startup,
    /// The bot has stopped.
    Shutdown,
    /// Nothing: the macro refused the handler.
    Refused,
}

impl Trigger {
    /// A command without options.
    pub const fn command(name: &'static str, words: &'static [Word], key: u64, shape: u64) -> Self {
        Self::Command {
            name,
            aliases: &[],
            words,
            hidden: false,
            scope: Scope::Everywhere,
            translations: &[],
            key,
            shape,
        }
    }

    /// An update of some kind: the filter and its hash; of each extractor whether it narrows, its hash, its name.
    pub const fn on(
        kind: &'static str,
        filter: &'static str,
        key: u64,
        extractors: &[(bool, u64, &'static str)],
    ) -> Self {
        let (mut key, mut takes, mut index) = (key, filter, 0);
        while index < extractors.len() {
            let (narrows, hash, name) = extractors[index];
            if narrows {
                // Addition, so that the order of the arguments does not matter.
                key = key.wrapping_add(hash);
                if takes.is_empty() {
                    takes = name;
                }
            }
            index += 1;
        }
        Self::On { kind, key, takes }
    }

    /// Whether the event is one of those, as far as constants can say it; its kind or its command is known to be right.
    pub(crate) fn admits(&self, event: &Event) -> bool {
        match *self {
            Self::Command { words, scope, .. } => {
                event.admits(words) && (scope.equals(Scope::Everywhere) || event.is_in(scope))
            }
            Self::Callback { pieces, .. } => event.callback_data().is_some_and(|data| carried(pieces, data)),
            _ => true,
        }
    }
}

/// Whether the data of a button is what the pieces describe.
fn carried(pieces: &[Piece], data: &str) -> bool {
    let mut rest = data;
    pieces.iter().all(|piece| match piece {
        Piece::Literal(text) => {
            let behind = rest.strip_prefix(text);
            rest = behind.unwrap_or(rest);
            behind.is_some()
        }
        Piece::Capture { carries, .. } => carries.skip(data, &mut rest),
    }) && rest.is_empty()
}

/// The chats in which a command is offered and handled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// All chats.
    Everywhere,
    /// Private chats.
    Private,
    /// Groups and supergroups.
    Groups,
    /// Groups and supergroups, in the menu of their administrators only.
    Admins,
    /// One chat.
    Chat(i64),
}

impl Scope {
    /// Whether it is the same, in `const`.
    pub(crate) const fn equals(self, other: Self) -> bool {
        match (self, other) {
            (Self::Chat(one), Self::Chat(other)) => one == other,
            (Self::Everywhere, Self::Everywhere)
            | (Self::Private, Self::Private)
            | (Self::Groups, Self::Groups)
            | (Self::Admins, Self::Admins) => true,
            _ => false,
        }
    }
}

/// One word of a command's pattern.
#[derive(Clone, Copy, Debug)]
pub enum Word {
    /// Stands there as it is.
    Literal(&'static str),
    /// Is bound to an argument.
    Capture {
        /// Fixed text before it.
        prefix: &'static str,
        /// The argument's name.
        name: &'static str,
        /// Fixed text behind it.
        suffix: &'static str,
        /// How much it takes.
        kind: Kind,
    },
}

/// How much of the text a capture takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One word.
    Required,
    /// One word, or nothing.
    Optional,
    /// All that is left.
    Rest,
}

/// A part of a callback pattern.
#[derive(Clone, Copy, Debug)]
pub enum Piece {
    /// Stands there as it is.
    Literal(&'static str),
    /// Is bound to an argument.
    Capture {
        /// The hash of the argument's type, as written.
        key: u64,
        /// How much it takes, and how.
        carries: Carries,
    },
}
