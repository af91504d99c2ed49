//! What survives an update: versioned values under (namespace, key), written in batches that succeed or fail as a whole.

mod memory;

use std::fmt;

pub use self::memory::MemoryStorage;
use crate::handler::BoxFuture;

/// A place where the bot remembers.
///
/// Keys are texts without structure to the storage. Every write names the version that it read, so that of two writers
/// of one value the second is refused instead of overwriting the first.
pub trait Storage: Send + Sync + 'static {
    /// The value under a key.
    fn get<'a>(
        &'a self,
        namespace: &'a str,
        key: &'a str,
    ) -> BoxFuture<'a, Result<Option<Versioned>, StorageError>>;

    /// Writes all of a batch, or nothing of it.
    fn commit(&self, batch: Batch) -> BoxFuture<'_, Result<(), StorageError>>;

    /// All values of a namespace, by key.
    fn scan<'a>(
        &'a self,
        namespace: &'a str,
    ) -> BoxFuture<'a, Result<Vec<(String, Versioned)>, StorageError>>;
}

/// A value with its version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Versioned {
    /// The bytes.
    pub value: Vec<u8>,
    /// The version; it grows with every write of the key.
    pub version: u64,
}

/// The version that a writer expects under a key: the one it read, or that there is nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// The key is not there.
    Absent,
    /// The key is there, in this version.
    Is(u64),
}

impl Version {
    /// The version of what was read.
    pub fn of(read: Option<&Versioned>) -> Self {
        read.map_or(Self::Absent, |value| Self::Is(value.version))
    }
}

/// Writes that belong together.
#[derive(Clone, Debug, Default)]
pub struct Batch {
    /// The writes, one for each key.
    pub writes: Vec<Write>,
}

/// One write.
#[derive(Clone, Debug)]
pub struct Write {
    /// Where.
    pub namespace: &'static str,
    /// Under which key.
    pub key: String,
    /// The version that was read before.
    pub expected: Version,
    /// The new value; none removes the key.
    pub value: Option<Vec<u8>>,
}

impl Batch {
    /// Adds a value; a later write of the same key replaces an earlier one.
    pub fn put(&mut self, namespace: &'static str, key: &str, expected: Version, value: Vec<u8>) {
        self.write(Write { namespace, key: key.to_owned(), expected, value: Some(value) });
    }

    /// Removes a key.
    pub fn remove(&mut self, namespace: &'static str, key: &str, expected: Version) {
        self.write(Write { namespace, key: key.to_owned(), expected, value: None });
    }

    fn write(&mut self, write: Write) {
        match self
            .writes
            .iter_mut()
            .find(|known| known.namespace == write.namespace && known.key == write.key)
        {
            Some(known) => *known = write,
            None => self.writes.push(write),
        }
    }
}

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
    /// The storage itself failed.
    Backend(Box<dyn std::error::Error + Send + Sync>),
}

impl fmt::Display for StorageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Conflict { namespace, key } => {
                write!(f, "`{key}` in `{namespace}` was changed meanwhile; nothing was written")
            }
            Self::Backend(source) => write!(f, "the storage failed: {source}"),
        }
    }
}

impl std::error::Error for StorageError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Conflict { .. } => None,
            Self::Backend(source) => Some(&**source),
        }
    }
}
