//! Reading markup byte by byte, and writing the plain text with its length in UTF-16.

use super::Entity;
use super::entity::Kind;

/// A place in the markup. Past the end every byte reads as 0, so that looking ahead needs no checks.
pub(super) struct Scanner<'a> {
    text: &'a str,
    pub(super) at: usize,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.at >= self.text.len()
    }

    /// The byte `ahead` of here.
    pub(super) fn peek(&self, ahead: usize) -> u8 {
        self.text.as_bytes().get(self.at + ahead).copied().unwrap_or(0)
    }

    /// The character here, consumed.
    pub(super) fn take(&mut self) -> Option<char> {
        let character = self.text.get(self.at..)?.chars().next()?;
        self.at += character.len_utf8();
        Some(character)
    }

    /// Consumes while the condition holds; 0, the end, never passes.
    pub(super) fn take_while(&mut self, condition: impl Fn(u8) -> bool) -> &'a str {
        let start = self.at;
        while !self.is_at_end() && condition(self.peek(0)) {
            self.at += 1;
        }
        &self.text[start..self.at]
    }

    /// Whether the rest starts so.
    pub(super) fn sees(&self, expected: &str) -> bool {
        self.text.as_bytes()[self.at.min(self.text.len())..].starts_with(expected.as_bytes())
    }

    /// The language after three backticks and the one line break that does not count as text.
    pub(super) fn take_code_opening(&mut self) -> String {
        let start = self.at;
        let word = self.take_while(|byte| !byte.is_ascii_whitespace() && byte != b'`');
        let language = if self.is_at_end() || self.peek(0) == b'`' { "" } else { word };
        if language.is_empty() {
            self.at = start;
        }
        self.skip_line_break();
        language.to_owned()
    }

    fn skip_line_break(&mut self) {
        let is_break = |byte: u8| byte == b'\n' || byte == b'\r';
        if is_break(self.peek(0)) {
            let both = is_break(self.peek(1)) && self.peek(0) != self.peek(1);
            self.at += if both { 2 } else { 1 };
        }
    }
}

/// The plain text so far.
#[derive(Default)]
pub(super) struct Written {
    pub(super) text: String,
    pub(super) units: usize,
}

impl Written {
    pub(super) fn push(&mut self, character: char) {
        self.text.push(character);
        self.units += character.len_utf16();
    }

    /// Writes the character, if there is one.
    pub(super) fn extend(&mut self, character: Option<char>) {
        if let Some(character) = character {
            self.push(character);
        }
    }

    /// The entity from `start` to here, or none where nothing was written.
    pub(super) fn entity(&self, kind: Kind, start: usize) -> Option<Entity> {
        (self.units > start).then(|| Entity { kind, offset: start, length: self.units - start })
    }
}

/// What a link points to: a user, a page, or (an address Telegram refuses) nothing.
pub(super) fn link(address: &str) -> Option<Kind> {
    let address = address.trim();
    if let Some(user) = address.strip_prefix("tg://user?id=") {
        return user.parse().ok().filter(|user| *user > 0).map(|user| Kind::TextMention { user });
    }
    checked_url(address).map(|url| Kind::TextLink { url })
}

/// What `![text](address)` points to: a custom emoji or a moment in time.
pub(super) fn special_link(address: &str) -> Option<Kind> {
    if let Some(id) = address.strip_prefix("tg://emoji?id=") {
        return custom_emoji(id);
    }
    let query = address.strip_prefix("tg://time?")?;
    let argument = |name: &str| {
        let parts = query.split('&').filter_map(|part| part.split_once('='));
        parts.into_iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value)
    };
    date_time(argument("unix"), argument("format"))
}

pub(super) fn custom_emoji(id: &str) -> Option<Kind> {
    let valid = id.parse::<i64>().is_ok_and(|id| id != 0);
    valid.then(|| Kind::CustomEmoji { id: id.to_owned() })
}

pub(super) fn date_time(unix: &str, format: &str) -> Option<Kind> {
    Some(Kind::DateTime { unix: unix.parse().ok()?, format: format.to_owned() })
}

/// The address as Telegram keeps it: with a scheme and a host, a path of at least `/`.
fn checked_url(address: &str) -> Option<String> {
    let (scheme, rest) = match address.split_once("://") {
        Some((scheme, rest)) => (scheme.to_ascii_lowercase(), rest),
        None => ("http".to_owned(), address),
    };
    if !matches!(scheme.as_str(), "http" | "https" | "ftp" | "tg" | "ton" | "tonsite") {
        return None;
    }
    let host_end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, path) = rest.split_at(host_end);
    let is_web = !matches!(scheme.as_str(), "tg" | "ton");
    if host.is_empty()
        || host.contains(char::is_whitespace)
        || (is_web && !host.contains('.') && !host.contains(':'))
    {
        return None;
    }
    let path = if path.starts_with('/') || !is_web { path.to_owned() } else { format!("/{path}") };
    let host = if is_web { host.to_lowercase() } else { host.to_owned() };
    Some(format!("{scheme}://{host}{path}"))
}
