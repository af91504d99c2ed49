//! A refusal: an answer that says no, and the typed error that its words mean.

use std::borrow::Cow;
use std::fmt;

use super::Error;

/// An answer that says no, in Telegram's own words.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Refusal {
    /// The method that was called.
    pub method: Cow<'static, str>,
    /// The code, which is also the HTTP status.
    pub code: i64,
    /// Telegram's own words.
    pub description: String,
}

impl Refusal {
    /// A refusal that no server gave, for layers that refuse calls themselves; the method is filled in where it passes.
    pub fn new(code: i64, description: impl Into<String>) -> Self {
        Self { method: "".into(), code, description: description.into() }
    }

    fn says(&self, words: &str) -> bool {
        self.description.contains(words)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} ({})", self.method, self.description, self.code)
    }
}

/// The error for a refusal with code 400.
pub(super) fn bad_request(refusal: Box<Refusal>) -> Error {
    let message_not_found = refusal.says("message to ") && refusal.says(" not found");
    match () {
        () if refusal.says("message is not modified") => Error::MessageNotModified(refusal),
        () if refusal.says("chat not found") => Error::ChatNotFound(refusal),
        () if refusal.says("can't parse") => Error::CantParseEntities(refusal),
        () if refusal.says("query is too old") => Error::QueryTooOld(refusal),
        () if refusal.says("wrong file_id") || refusal.says("wrong file identifier") => {
            Error::WrongFileId(refusal)
        }
        () if refusal.says("file is too big") => Error::EntityTooLarge(refusal),
        () if message_not_found => Error::MessageNotFound(refusal),
        () => Error::BadRequest(refusal),
    }
}

/// The error for a refusal with code 403.
pub(super) fn forbidden(refusal: Box<Refusal>) -> Error {
    match () {
        () if refusal.says("blocked by the user") => Error::BotBlocked(refusal),
        () if refusal.says("was kicked") => Error::BotKicked(refusal),
        () if refusal.says("not a member") => Error::NotMember(refusal),
        () if refusal.says("user is deactivated") => Error::UserDeactivated(refusal),
        () => Error::Forbidden(refusal),
    }
}
