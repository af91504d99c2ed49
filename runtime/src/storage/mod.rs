//! What survives an update: versioned values under (namespace, key), written in batches that succeed or fail as a whole.

#[cfg(any(feature = "postgres", feature = "redis"))]
mod address;
mod batch;
mod connect;
mod error;
mod memory;
mod pages;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "redis")]
mod redis;
#[cfg(feature = "sqlite")]
mod sqlite;
mod store;

use std::ops::Bound;
use std::sync::Arc;

pub use self::batch::{Batch, Expected, MAX_KEY, Version, Write};
pub use self::connect::connect;
#[cfg(any(feature = "sqlite", feature = "postgres", feature = "redis"))]
use self::connect::{meaningless, newer};
pub use self::error::StorageError;
pub use self::memory::MemoryStorage;
pub(crate) use self::pages::Pages;
#[cfg(feature = "postgres")]
pub use self::postgres::PostgresStorage;
#[cfg(feature = "redis")]
pub use self::redis::RedisStorage;
#[cfg(feature = "sqlite")]
pub use self::sqlite::SqliteStorage;
pub(crate) use self::store::Store;
use crate::handler::BoxFuture;

/// What a storage answers with, later.
pub type Stored<'a, T> = BoxFuture<'a, Result<T, StorageError>>;

/// A place where the bot remembers.
///
/// Namespaces and keys are texts without structure to the storage; keys are ordered by their bytes, of which they have at most
/// [`MAX_KEY`]. Every write names the
/// version that it read, so that of two writers of one value the second is refused instead of overwriting the first.
///
/// Each call is told what time it is, in milliseconds since 1970: a value whose time is over is not there any more, for
/// reads, scans, and the versions that a write expects, whether or not it was swept away already.
pub trait Storage: Send + Sync + 'static {
    /// The values under some keys, in the order of the keys, as they were at one moment.
    fn read<'a>(&'a self, now: i64, keys: &'a [Key<'a>]) -> Stored<'a, Vec<Option<Versioned>>>;

    /// Writes all of a batch, or nothing of it. What was written survives the end of the process when this returns. Keys that are too
    /// long are refused ([`Batch::check_keys`]).
    fn commit<'a>(&'a self, now: i64, batch: &'a Batch) -> Stored<'a, ()>;

    /// The values of a part of a namespace, by key.
    fn scan<'a>(&'a self, now: i64, range: Range<'a>) -> Stored<'a, Vec<(String, Versioned)>>;

    /// Removes values whose time is over, at most so many; returns how many there were.
    fn sweep(&self, now: i64, most: usize) -> Stored<'_, usize>;

    /// Whether other processes can write to it too, so that what they wrote has to be looked for.
    fn is_shared(&self) -> bool {
        true
    }
}

impl<S: Storage + ?Sized> Storage for Arc<S> {
    fn read<'a>(&'a self, now: i64, keys: &'a [Key<'a>]) -> Stored<'a, Vec<Option<Versioned>>> {
        (**self).read(now, keys)
    }

    fn commit<'a>(&'a self, now: i64, batch: &'a Batch) -> Stored<'a, ()> {
        (**self).commit(now, batch)
    }

    fn scan<'a>(&'a self, now: i64, range: Range<'a>) -> Stored<'a, Vec<(String, Versioned)>> {
        (**self).scan(now, range)
    }

    fn sweep(&self, now: i64, most: usize) -> Stored<'_, usize> {
        (**self).sweep(now, most)
    }

    fn is_shared(&self) -> bool {
        (**self).is_shared()
    }
}

/// Where a value stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key<'a> {
    /// Whose values: `user data`, `conversation`, ...
    pub namespace: &'a str,
    /// Which of them.
    pub key: &'a str,
}

/// A value with its version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Versioned {
    /// The bytes.
    pub value: Vec<u8>,
    /// The batch that wrote it.
    pub version: Version,
}

/// A part of a namespace: the keys from `from` on, before `before`, the first `limit` of them by their bytes.
#[derive(Clone, Copy, Debug)]
pub struct Range<'a> {
    /// The namespace.
    pub namespace: &'a str,
    /// Where it begins: with this key, or behind it.
    pub from: Bound<&'a str>,
    /// The first key that may not; none for all to the end.
    pub before: Option<&'a str>,
    /// How many at most.
    pub limit: usize,
}

impl<'a> Key<'a> {
    /// The place of a key.
    pub fn new(namespace: &'a str, key: &'a str) -> Self {
        Self { namespace, key }
    }
}
