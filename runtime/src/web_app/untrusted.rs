//! Why something that came by a browser does not count.

use std::error::Error;
use std::fmt;
use std::time::Duration;

/// Why the data of a mini app or of a login do not count. It never repeats what was sent.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Untrusted {
    /// There is no signature.
    Unsigned,
    /// The signature is not Telegram's for these data and this bot: a field was altered, added or taken away, or it is
    /// another bot's.
    Forged,
    /// Telegram signed it too long ago.
    TooOld {
        /// How long ago.
        age: Duration,
        /// How long ago it may be.
        max_age: Duration,
    },
    /// A field stands there twice, or has a line break in it, which Telegram never does.
    Ambiguous,
    /// A field is not as Telegram writes it, or is missing.
    Malformed {
        /// The field's name.
        field: &'static str,
    },
}

impl fmt::Display for Untrusted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsigned => f.write_str("the data are not signed"),
            Self::Forged => f.write_str("the data are not what Telegram has signed for this bot"),
            Self::TooOld { age, max_age } => {
                write!(f, "the data are {} s old, and may be {} s", age.as_secs(), max_age.as_secs())
            }
            Self::Ambiguous => f.write_str("the data can be read in two ways"),
            Self::Malformed { field } => write!(f, "the field `{field}` is not as Telegram writes it"),
        }
    }
}

impl Error for Untrusted {}
