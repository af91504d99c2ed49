//! Why documents do not open.

use std::error::Error;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::cipher::{Flaw, Secret};

/// Why documents of Telegram Passport do not open. It never repeats a secret, or what stands in a document.
///
/// A `part` is `credentials`, a kind of document (`personal_details`), or a file of one (`passport/front_side`).
#[derive(Debug)]
#[non_exhaustive]
pub enum PassportError {
    /// The credentials were encrypted for another public key, or were altered.
    WrongKey,
    /// The documents were not sent for this request.
    WrongNonce,
    /// A part has another hash than it must have: it was altered, or belongs to something else.
    WrongHash {
        /// The part.
        part: String,
    },
    /// A part does not begin with random bytes as it must.
    WrongPadding {
        /// The part.
        part: String,
    },
    /// A part is not a whole number of blocks of 16 bytes: it was cut.
    WrongLength {
        /// The part.
        part: String,
    },
    /// A part that must be base64 is not.
    NotBase64 {
        /// The part.
        part: String,
    },
    /// What was decrypted is not the JSON that it must be.
    Malformed {
        /// The part.
        part: String,
    },
    /// The credentials say nothing of a part.
    NoCredentials {
        /// The part.
        part: String,
    },
    /// A file could not be fetched.
    Download(botwright_api::Error),
}

impl fmt::Display for PassportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WrongKey => f.write_str("the credentials do not open with this private key"),
            Self::WrongNonce => {
                f.write_str("the documents were sent for another request: their nonce differs")
            }
            Self::WrongHash { part } => write!(f, "{part} has another hash than its credentials say"),
            Self::WrongPadding { part } => write!(f, "{part} has no valid padding"),
            Self::WrongLength { part } => write!(f, "{part} is not a whole number of blocks"),
            Self::NotBase64 { part } => write!(f, "{part} is not base64"),
            Self::Malformed { part } => write!(f, "{part} is not the JSON that it must be"),
            Self::NoCredentials { part } => write!(f, "there are no credentials for {part}"),
            Self::Download(_) => f.write_str("a file of Telegram Passport could not be fetched"),
        }
    }
}

impl Error for PassportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Download(error) => Some(error),
            _ => None,
        }
    }
}

pub(super) fn decode(part: &str, text: &str) -> Result<Vec<u8>, PassportError> {
    STANDARD.decode(text).map_err(|_| PassportError::NotBase64 { part: part.into() })
}

/// The content of a part, by its secret and its hash in base64.
pub(super) fn open(
    part: &str,
    secret: &Secret,
    hash: &str,
    encrypted: Vec<u8>,
) -> Result<Vec<u8>, PassportError> {
    let hash = decode(part, hash)?;
    let part = String::from(part);
    secret.open(&hash, encrypted).map_err(|flaw| match flaw {
        Flaw::Blocks => PassportError::WrongLength { part },
        Flaw::Hash => PassportError::WrongHash { part },
        Flaw::Padding => PassportError::WrongPadding { part },
    })
}
