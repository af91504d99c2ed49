//! What a call may end with, typed; Telegram's own words are kept with each refusal.

mod no_answer;
mod refusal;

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;
use std::{fmt, io};

use crate::ChatId;
use crate::types::ResponseParameters;

pub use no_answer::NoAnswer;
pub use refusal::Refusal;

/// How much of a body that does not decode is kept.
const HEAD: usize = 500;

/// Why a call did not end with its result.
///
/// The token is in none of them.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Error {
    /// 429: too many requests; the next one may be made after a pause.
    RetryAfter {
        /// The pause that Telegram demands.
        after: Duration,
        /// The refusal as it came.
        refusal: Box<Refusal>,
    },
    /// The group has become a supergroup, and has another id now.
    ChatMigrated {
        /// The new id.
        to: ChatId,
        /// The refusal as it came.
        refusal: Box<Refusal>,
    },
    /// 403: the user has blocked the bot.
    BotBlocked(Box<Refusal>),
    /// 403: the bot was removed from the chat.
    BotKicked(Box<Refusal>),
    /// 403: the bot is no member of the chat.
    NotMember(Box<Refusal>),
    /// 403: the user's account is gone.
    UserDeactivated(Box<Refusal>),
    /// 403 with any other reason.
    Forbidden(Box<Refusal>),
    /// 400: there is no such chat, or the bot has never met it.
    ChatNotFound(Box<Refusal>),
    /// 400: an edit that changes nothing.
    MessageNotModified(Box<Refusal>),
    /// 400: the message to edit, delete, reply to, forward, copy or pin does not exist.
    MessageNotFound(Box<Refusal>),
    /// 400: the text's markup is wrong.
    CantParseEntities(Box<Refusal>),
    /// 400: the callback or inline query was answered too late.
    QueryTooOld(Box<Refusal>),
    /// 400: the file id is wrong, or the file is not available for the moment.
    WrongFileId(Box<Refusal>),
    /// 400 with any other reason.
    BadRequest(Box<Refusal>),
    /// 401: the token is wrong or was revoked.
    Unauthorized(Box<Refusal>),
    /// 404: the method does not exist, or the token belongs to no bot.
    NotFound(Box<Refusal>),
    /// 409: a second process asks for updates, or a webhook is set.
    Conflict(Box<Refusal>),
    /// 413: the request is too large, or the file too big.
    EntityTooLarge(Box<Refusal>),
    /// 5xx: the server failed.
    Server(Box<Refusal>),
    /// Any other code.
    Other(Box<Refusal>),
    /// The server could not be reached, or the connection broke.
    Network {
        /// The method that was called.
        method: Cow<'static, str>,
        /// What happened.
        source: Arc<NoAnswer>,
    },
    /// No answer within the time.
    Timeout {
        /// The method that was called.
        method: Cow<'static, str>,
    },
    /// The call went out and its answer was lost, and it is none that may be repeated: what it sends may have been sent, or not.
    Unanswered(Box<Error>),
    /// The bot stops, and the call did not get its turn before: it was not sent.
    Stopped {
        /// The method that was called.
        method: Cow<'static, str>,
    },
    /// The answer is not what the method promises.
    Decode(Box<Undecodable>),
    /// A file could not be read or written.
    Io(Arc<io::Error>),
    /// A stream was to be sent a second time.
    StreamSpent {
        /// The name of the file.
        name: String,
    },
    /// The file is larger than the limit of the download.
    TooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// The bot cannot be made so: the token or an address is wrong, or missing.
    Configuration(Box<str>),
}

/// An answer that does not decode.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Undecodable {
    /// The method that was called; empty outside a call.
    pub method: Cow<'static, str>,
    /// What is wrong with the answer.
    pub reason: String,
    /// How the answer begins.
    pub head: String,
}

impl Error {
    /// Telegram's own words, of a refusal.
    pub fn description(&self) -> Option<&str> {
        self.refusal().map(|refusal| refusal.description.as_str())
    }

    /// Telegram's code, of a refusal.
    pub fn code(&self) -> Option<i64> {
        self.refusal().map(|refusal| refusal.code)
    }

    /// The method that was called.
    pub fn method(&self) -> Option<&str> {
        match self {
            Self::Network { method, .. } | Self::Timeout { method } | Self::Stopped { method } => {
                Some(method)
            }
            Self::Unanswered(error) => error.method(),
            Self::Decode(undecodable) => Some(&undecodable.method),
            _ => self.refusal().map(|refusal| &*refusal.method),
        }
    }

    /// Whether nothing of the call has reached the server: it could not be connected to.
    pub fn is_unsent(&self) -> bool {
        match self {
            Self::Network { source, .. } => !source.was_connected(),
            Self::Stopped { .. } => true,
            _ => false,
        }
    }

    /// The refusal, if Telegram has answered with one.
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::RetryAfter { refusal, .. }
            | Self::ChatMigrated { refusal, .. }
            | Self::BotBlocked(refusal)
            | Self::BotKicked(refusal)
            | Self::NotMember(refusal)
            | Self::UserDeactivated(refusal)
            | Self::Forbidden(refusal)
            | Self::ChatNotFound(refusal)
            | Self::MessageNotModified(refusal)
            | Self::MessageNotFound(refusal)
            | Self::CantParseEntities(refusal)
            | Self::QueryTooOld(refusal)
            | Self::WrongFileId(refusal)
            | Self::BadRequest(refusal)
            | Self::Unauthorized(refusal)
            | Self::NotFound(refusal)
            | Self::Conflict(refusal)
            | Self::EntityTooLarge(refusal)
            | Self::Server(refusal)
            | Self::Other(refusal) => Some(refusal),
            Self::Unanswered(error) => error.refusal(),
            _ => None,
        }
    }

    fn refusal_mut(&mut self) -> Option<&mut Refusal> {
        match self {
            Self::RetryAfter { refusal, .. }
            | Self::ChatMigrated { refusal, .. }
            | Self::BotBlocked(refusal)
            | Self::BotKicked(refusal)
            | Self::NotMember(refusal)
            | Self::UserDeactivated(refusal)
            | Self::Forbidden(refusal)
            | Self::ChatNotFound(refusal)
            | Self::MessageNotModified(refusal)
            | Self::MessageNotFound(refusal)
            | Self::CantParseEntities(refusal)
            | Self::QueryTooOld(refusal)
            | Self::WrongFileId(refusal)
            | Self::BadRequest(refusal)
            | Self::Unauthorized(refusal)
            | Self::NotFound(refusal)
            | Self::Conflict(refusal)
            | Self::EntityTooLarge(refusal)
            | Self::Server(refusal)
            | Self::Other(refusal) => Some(refusal),
            _ => None,
        }
    }

    /// The variant for a refusal.
    pub(crate) fn refused(refusal: Refusal, parameters: Option<ResponseParameters>) -> Self {
        let refusal = Box::new(refusal);
        let (after, to) = parameters.map_or((None, None), |all| (all.retry_after, all.migrate_to_chat_id));
        if let Some(to) = to {
            return Self::ChatMigrated { to, refusal };
        }
        match (refusal.code, after) {
            (429, after) => {
                let seconds = after.and_then(|seconds| u64::try_from(seconds).ok()).unwrap_or(1);
                Self::RetryAfter { after: Duration::from_secs(seconds), refusal }
            }
            (400, _) => refusal::bad_request(refusal),
            (403, _) => refusal::forbidden(refusal),
            (401, _) => Self::Unauthorized(refusal),
            (404, _) => Self::NotFound(refusal),
            (409, _) => Self::Conflict(refusal),
            (413, _) => Self::EntityTooLarge(refusal),
            (500..=599, _) => Self::Server(refusal),
            _ => Self::Other(refusal),
        }
    }

    /// An answer that does not decode.
    pub(crate) fn undecodable(error: &serde_json::Error, body: &[u8]) -> Self {
        let head = String::from_utf8_lossy(&body[..body.len().min(HEAD)]).into_owned();
        Self::Decode(Box::new(Undecodable { method: "".into(), reason: error.to_string(), head }))
    }

    /// A failure whose body says nothing.
    pub(crate) fn unexplained(status: u16, body: &[u8]) -> Self {
        let head = String::from_utf8_lossy(&body[..body.len().min(HEAD)]);
        Self::refused(Refusal::new(status.into(), head.into_owned()), None)
    }

    /// What reqwest says, without the address.
    pub(crate) fn network(error: reqwest::Error) -> Self {
        // Who has not even connected has sent nothing, which is worth knowing.
        if error.is_timeout() && !error.is_connect() {
            return Self::Timeout { method: "".into() };
        }
        let connected = !error.is_connect();
        NoAnswer::new(error.without_url(), connected).into()
    }

    /// Adds the method that was called, and takes out the token wherever the server has repeated it.
    pub(crate) fn in_call(mut self, called: Cow<'static, str>, secret: &str) -> Self {
        let redact = |text: &mut String| {
            if text.contains(secret) {
                *text = text.replace(secret, "<token>");
            }
        };
        match &mut self {
            Self::Network { method, .. } | Self::Timeout { method } => *method = called,
            Self::Decode(undecodable) => {
                redact(&mut undecodable.reason);
                redact(&mut undecodable.head);
                undecodable.method = called;
            }
            _ => {
                if let Some(refusal) = self.refusal_mut() {
                    redact(&mut refusal.description);
                    refusal.method = called;
                }
            }
        }
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Network { method, source } => {
                write!(f, "{method}: the server cannot be reached: {source}")
            }
            Self::Timeout { method } => write!(f, "{method}: no answer in time"),
            Self::Unanswered(error) => write!(f, "{error}; it may have been sent, or not"),
            Self::Stopped { method } => write!(f, "{method}: the bot stops; it was not sent"),
            Self::Decode(answer) => {
                write!(f, "{}: the answer does not decode: {}: {}", answer.method, answer.reason, answer.head)
            }
            Self::Io(error) => write!(f, "a file cannot be read or written: {error}"),
            Self::StreamSpent { name } => {
                write!(f, "the stream {name} has been sent already; make a new InputFile for each call")
            }
            Self::TooLarge { limit } => write!(f, "the file is larger than the limit of {limit} bytes"),
            Self::Configuration(what) => f.write_str(what),
            _ => self.refusal().map_or(Ok(()), |refusal| refusal.fmt(f)),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Network { source, .. } => Some(&**source),
            Self::Io(error) => Some(&**error),
            Self::Unanswered(error) => Some(&**error),
            _ => None,
        }
    }
}

impl From<NoAnswer> for Error {
    fn from(why: NoAnswer) -> Self {
        Self::Network { method: "".into(), source: Arc::new(why) }
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Io(Arc::new(error))
    }
}
