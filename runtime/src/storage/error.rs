//! Why a storage refused.

use std::fmt;

use super::MAX_KEY;

/// Why the storage refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum StorageError {
    /// Somebody else wrote the key meanwhile; nothing of the batch was written.
    Conflict {
        /// Where.
        namespace: String,
        /// Under which key.
        key: String,
    },
    /// A key is longer than [`MAX_KEY`](super::MAX_KEY); nothing of the batch was written.
    LongKey {
        /// Where.
        namespace: String,
        /// How long it is.
        bytes: usize,
    },
    /// The storage cannot be used as it is: a database from a newer version of Botwright, an address that means nothing.
    /// Trying again does not help.
    Unusable(String),
    /// The storage failed: it cannot be reached, its disk is full. Nothing is known of the batch; trying again may help.
    Backend(Box<dyn std::error::Error + Send + Sync>),
}

impl StorageError {
    /// A failure of the storage itself.
    pub fn backend(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Backend(source.into())
    }

    /// Whether the same may succeed later.
    pub fn is_passing(&self) -> bool {
        matches!(self, Self::Backend(_))
    }
}

impl fmt::Display for StorageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Conflict { namespace, key } => {
                write!(f, "`{key}` in `{namespace}` was changed meanwhile; nothing was written")
            }
            Self::LongKey { namespace, bytes } => {
                write!(
                    f,
                    "a key in `{namespace}` has {bytes} bytes, and may have {MAX_KEY}; nothing was written"
                )
            }
            Self::Unusable(why) => f.write_str(why),
            Self::Backend(source) => write!(f, "the storage failed: {source}"),
        }
    }
}

impl std::error::Error for StorageError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Conflict { .. } | Self::LongKey { .. } | Self::Unusable(_) => None,
            Self::Backend(source) => Some(&**source),
        }
    }
}
