//! What a person cannot do, and why.

use std::fmt;

/// An action that a person of the emulator cannot take.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActionError {
    /// The person may not write in the chat.
    CannotWrite {
        /// Who it is.
        person: String,
        /// Why not.
        reason: String,
    },
    /// There is no such message, or no longer.
    NoSuchMessage {
        /// The number of the message.
        message: i64,
    },
    /// Only the author can do that with a message.
    NotTheAuthor {
        /// The number of the message.
        message: i64,
    },
    /// No message has an inline button of that text.
    NoSuchButton {
        /// The text that was looked for.
        wanted: String,
        /// The buttons that there are, newest message first.
        there: Vec<String>,
    },
    /// The inline button does something else than call the bot.
    NotACallback {
        /// The text of the button.
        button: String,
        /// What the button holds.
        does: String,
    },
    /// The reply keyboard has no button of that text.
    NoSuchKey {
        /// The text that was looked for.
        wanted: String,
        /// The buttons that there are; none where there is no keyboard.
        there: Vec<String>,
    },
    /// The vote does not count.
    VoteRefused {
        /// Why not.
        reason: String,
    },
    /// The key of the reply keyboard asks for more than a tap.
    AsksForMore {
        /// The text of the key.
        key: String,
        /// What it asks for, by its field: `request_users`, `web_app`.
        asks: String,
    },
    /// Telegram does not let them.
    Refused {
        /// Why not.
        reason: String,
    },
    /// The inline query is unknown, has no answer yet, or not that result.
    NoSuchResult {
        /// The result that was looked for.
        wanted: String,
        /// The ids of the results that there are.
        there: Vec<String>,
    },
}

impl fmt::Display for ActionError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CannotWrite { person, reason } => write!(formatter, "{person} cannot write here: {reason}"),
            Self::NoSuchMessage { message } => {
                write!(formatter, "there is no message {message} in this chat")
            }
            Self::NotTheAuthor { message } => write!(formatter, "message {message} is somebody else's"),
            Self::NoSuchButton { wanted, there } => {
                write!(formatter, "there is no inline button {wanted:?}; {}", listed(there))
            }
            Self::NotACallback { button, does } => {
                write!(formatter, "the inline button {button:?} does not call the bot: it holds {does}")
            }
            Self::NoSuchKey { wanted, there } => {
                write!(formatter, "the reply keyboard has no button {wanted:?}; {}", listed(there))
            }
            Self::VoteRefused { reason } => write!(formatter, "the vote does not count: {reason}"),
            Self::AsksForMore { key, asks } => {
                write!(formatter, "a tap on the key {key:?} is not enough: it holds {asks}")
            }
            Self::Refused { reason } => formatter.write_str(reason),
            Self::NoSuchResult { wanted, there } => {
                write!(formatter, "the inline query has no result {wanted:?}; {}", listed(there))
            }
        }
    }
}

impl ActionError {
    /// Telegram does not let somebody do something, for this reason.
    pub fn refused(reason: impl Into<String>) -> Self {
        Self::Refused { reason: reason.into() }
    }
}

impl std::error::Error for ActionError {}

fn listed(there: &[String]) -> String {
    if there.is_empty() {
        return "there is none at all".to_owned();
    }
    let quoted: Vec<String> = there.iter().map(|text| format!("{text:?}")).collect();
    format!("there is {}", quoted.join(", "))
}
