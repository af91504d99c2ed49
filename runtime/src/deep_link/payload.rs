//! What a link carries: few characters, of few kinds.

use std::borrow::Cow;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// What a link that starts the bot carries: 1 to 64 characters of A-Z, a-z, 0-9, `_` and `-`.
pub type Payload = Checked<64>;

/// What a link that opens a Mini App carries: 1 to 512 characters of A-Z, a-z, 0-9, `_` and `-`.
pub type AppPayload = Checked<512>;

/// What a link can carry, at most `MOST` characters long.
///
/// ```
/// use botwright::deep_link::{Payload, PayloadError};
///
/// const VIP: Payload = Payload::new("vip");             // checked by the compiler
/// assert_eq!(Payload::try_new("no spaces"), Err(PayloadError::Character(' ')));
///
/// let packed = Payload::encode([1, 2, 3]).unwrap();     // base64url, up to 48 bytes
/// assert_eq!(packed.as_str(), "AQID");
/// assert_eq!(Payload::decode("AQID"), Some(vec![1, 2, 3]));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Checked<const MOST: usize>(Cow<'static, str>);

impl<const MOST: usize> Checked<MOST> {
    /// A payload that stands in the program; in a `const` it is checked by the compiler.
    ///
    /// # Panics
    /// If a link cannot carry the text.
    #[track_caller]
    pub const fn new(text: &'static str) -> Self {
        match check(text, MOST) {
            Ok(()) => Self(Cow::Borrowed(text)),
            Err(PayloadError::Empty) => panic!("a link's payload cannot be empty"),
            Err(PayloadError::TooLong { .. }) => {
                panic!("this payload is too long: a link carries 64 characters, that of a Mini App 512")
            }
            Err(PayloadError::Character(_)) => {
                panic!("a link's payload has only A-Z, a-z, 0-9, _ and -: use `encode` for anything else")
            }
        }
    }

    /// A payload that is made while the program runs.
    ///
    /// # Errors
    /// If a link cannot carry the text.
    pub fn try_new(text: impl Into<String>) -> Result<Self, PayloadError> {
        let text = text.into();
        check(&text, MOST).map(|()| Self(Cow::Owned(text)))
    }

    /// Any bytes as base64url, which makes three of them four characters.
    ///
    /// # Errors
    /// If there are no bytes, or too many: more than 48 for [`Payload`], more than 384 for [`AppPayload`].
    pub fn encode(bytes: impl AsRef<[u8]>) -> Result<Self, PayloadError> {
        Self::try_new(URL_SAFE_NO_PAD.encode(bytes))
    }

    /// The bytes that were made into a payload by [`encode`](Self::encode), if the text is one.
    pub fn decode(text: &str) -> Option<Vec<u8>> {
        URL_SAFE_NO_PAD.decode(text).ok()
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A text of which the compiler has proven that a link can carry it.
    pub(super) fn proven(text: String) -> Self {
        Self(Cow::Owned(text))
    }
}

impl From<Payload> for AppPayload {
    fn from(payload: Payload) -> Self {
        Self(payload.0)
    }
}

impl<const MOST: usize> fmt::Display for Checked<MOST> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl<const MOST: usize> TryFrom<String> for Checked<MOST> {
    type Error = PayloadError;

    fn try_from(text: String) -> Result<Self, PayloadError> {
        Self::try_new(text)
    }
}

/// Why a link cannot carry a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayloadError {
    /// There is none.
    Empty,
    /// It has too many characters.
    TooLong {
        /// How many it has.
        length: usize,
        /// How many are allowed.
        most: usize,
    },
    /// It has a character other than A-Z, a-z, 0-9, `_` and `-`.
    Character(char),
}

impl fmt::Display for PayloadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => formatter.write_str("a link's payload cannot be empty"),
            Self::TooLong { length, most } => {
                write!(formatter, "this payload is {length} characters long, and the link carries {most}")
            }
            Self::Character(character) => {
                write!(formatter, "a link cannot carry {character:?}: only A-Z, a-z, 0-9, _ and -")
            }
        }
    }
}

impl std::error::Error for PayloadError {}

pub(super) const fn check(text: &str, most: usize) -> Result<(), PayloadError> {
    let bytes = text.as_bytes();
    if bytes.is_empty() {
        return Err(PayloadError::Empty);
    }
    let mut index = 0;
    while index < bytes.len() {
        if !matches!(bytes[index], b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-') {
            return Err(PayloadError::Character(character_at(text, index)));
        }
        index += 1;
    }
    if bytes.len() > most { Err(PayloadError::TooLong { length: bytes.len(), most }) } else { Ok(()) }
}

/// The character that begins at this byte; a constant function has no iterator over them.
const fn character_at(text: &str, index: usize) -> char {
    let bytes = text.as_bytes();
    let (first, more) = match bytes[index] {
        first @ 0..=0x7f => (first as u32, 0),
        first @ 0x80..=0xdf => ((first & 0x1f) as u32, 1),
        first @ 0xe0..=0xef => ((first & 0x0f) as u32, 2),
        first => ((first & 0x07) as u32, 3),
    };
    let (mut code, mut next) = (first, 1);
    while next <= more {
        code = code << 6 | (bytes[index + next] & 0x3f) as u32;
        next += 1;
    }
    match char::from_u32(code) {
        Some(character) => character,
        None => char::REPLACEMENT_CHARACTER,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_link_carries() {
        assert_eq!(Payload::try_new(""), Err(PayloadError::Empty));
        for (text, wrong) in [("a b", ' '), ("é", 'é'), ("a=", '='), ("ab€", '€'), ("😀", '😀')] {
            assert_eq!(Payload::try_new(text), Err(PayloadError::Character(wrong)));
        }
        assert!(Payload::try_new("x".repeat(64)).is_ok());
        assert_eq!(Payload::try_new("x".repeat(65)), Err(PayloadError::TooLong { length: 65, most: 64 }));
        assert!(AppPayload::try_new("x".repeat(512)).is_ok());
        assert!(AppPayload::try_new("x".repeat(513)).is_err());
    }

    #[test]
    fn bytes_go_and_come_back() {
        for length in 1..=48_u8 {
            let bytes: Vec<u8> = (0..length).map(|byte| byte.wrapping_mul(91)).collect();
            let payload = Payload::encode(&bytes).unwrap();
            assert_eq!(Payload::decode(payload.as_str()), Some(bytes));
        }
        assert_eq!(Payload::encode([0; 49]), Err(PayloadError::TooLong { length: 66, most: 64 }));
        assert_eq!(Payload::decode("a"), None);
        assert_eq!(Payload::decode("a="), None);
    }
}
