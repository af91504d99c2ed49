//! Storage in a Redis server.

mod connection;
mod entry;
mod scripts;

use std::fmt;
use std::ops::Bound;

use self::connection::Connection;
use self::entry::Entry;
use self::scripts::Scripts;
use super::address::Address;
use super::{Batch, Expected, Key, Range, Storage, StorageError, Stored, Versioned, Write, newer};

/// The layout of the keys below; a released number never changes its meaning.
const LAYOUT: i64 = 1;

/// What the keys of a bot begin with.
const PREFIX: &str = "botwright:";

/// Keeps everything in a Redis server, 6 or newer, or in what speaks its language; not in a cluster of several.
///
/// What is committed survives as much as the server's own settings let it. A bot that may lose nothing needs
/// `appendonly yes`, and `appendfsync always` if it shall survive the end of the machine too (with Redis's default
/// `everysec`, that loses the last second); and `maxmemory-policy noeviction`, since the others throw values away. Without
/// `appendonly`, a restarted server knows what its last snapshot knew, and the bot handles the updates since then again.
///
/// | address | |
/// |---|---|
/// | `redis://127.0.0.1` | port 6379, database 0 |
/// | `redis://user:password@host:6379/2` | a user, and another database |
/// | `rediss://host` | with TLS, by the system's certificates (and those of `SSL_CERT_FILE`) |
/// | `redis+unix:///run/redis.sock` | a socket on this machine |
/// | `..?prefix=shop:` | what all keys begin with, `botwright:` by default; each of several bots needs its own |
///
/// One connection carries all calls. When it is lost, calls fail with [`StorageError::Backend`] until the server is there
/// again. A call waits ten seconds for its answer, and connecting takes at most five.
///
/// ```no_run
/// # async fn open() -> Result<(), botwright::storage::StorageError> {
/// use botwright::storage::RedisStorage;
///
/// let storage = RedisStorage::connect("redis://127.0.0.1/0?prefix=shop:").await?;
/// # Ok(())
/// # }
/// ```
pub struct RedisStorage {
    connection: Connection,
    scripts: Scripts,
    prefix: String,
}

impl RedisStorage {
    /// Opens what an address names.
    ///
    /// # Errors
    /// [`StorageError::Unusable`] if the address means nothing, the password is wrong, or a newer version of Botwright
    /// has written there; [`StorageError::Backend`] if the server does not answer.
    pub async fn connect(url: &str) -> Result<Self, StorageError> {
        let mut address = Address::of(url);
        let prefix = address.take("prefix").unwrap_or_else(|| PREFIX.to_owned());
        let connection = Connection::to(&address.rest())?;
        let storage = Self { connection, scripts: Scripts::new(), prefix };
        storage.look_at_layout().await?;
        Ok(storage)
    }

    async fn look_at_layout(&self) -> Result<(), StorageError> {
        let mut call = self.scripts.open.prepare_invoke();
        let found: i64 = self.connection.open(call.arg(&self.prefix).arg(LAYOUT)).await?;
        if found > LAYOUT {
            return Err(newer(&self.to_string(), found, LAYOUT));
        }
        Ok(())
    }
}

impl Storage for RedisStorage {
    fn read<'a>(&'a self, now: i64, keys: &'a [Key<'a>]) -> Stored<'a, Vec<Option<Versioned>>> {
        Box::pin(async move {
            let mut call = self.scripts.read.prepare_invoke();
            call.arg(&self.prefix);
            for key in keys {
                call.arg(key.namespace).arg(key.key);
            }
            let found: Vec<Option<Vec<u8>>> = self.connection.ask_again(&call).await?;
            let living = |entry: Vec<u8>| Ok(Entry::of(entry)?.living(now));
            found.into_iter().map(|entry| entry.map_or(Ok(None), living)).collect()
        })
    }

    fn commit<'a>(&'a self, now: i64, batch: &'a Batch) -> Stored<'a, ()> {
        Box::pin(async move {
            batch.check_keys()?;
            let mut call = self.scripts.commit.prepare_invoke();
            call.arg(&self.prefix).arg(now).arg(batch.version.number());
            for write in &batch.writes {
                let expected = match write.expected {
                    Expected::Anything => String::new(),
                    Expected::Absent => "-".to_owned(),
                    Expected::Is(version) => version.number().to_string(),
                };
                let expires = write.expires.map_or(String::new(), |expires| expires.to_string());
                let kind = if write.value.is_some() { "1" } else { "0" };
                call.arg(write.namespace).arg(&write.key).arg(expected).arg(kind).arg(expires);
                call.arg(write.value.as_deref().unwrap_or_default());
            }
            let refused: usize = self.connection.ask(&call).await?;
            match refused.checked_sub(1).and_then(|at| batch.writes.get(at)) {
                None => Ok(()),
                Some(Write { namespace, key, .. }) => {
                    Err(StorageError::Conflict { namespace: (*namespace).to_owned(), key: key.clone() })
                }
            }
        })
    }

    fn scan<'a>(&'a self, now: i64, range: Range<'a>) -> Stored<'a, Vec<(String, Versioned)>> {
        Box::pin(async move {
            let from = match range.from {
                Bound::Unbounded => "-".to_owned(),
                Bound::Included(from) => format!("[{from}"),
                Bound::Excluded(from) => format!("({from}"),
            };
            let before = range.before.map_or_else(|| "+".to_owned(), |before| format!("({before}"));
            let mut call = self.scripts.scan.prepare_invoke();
            call.arg(&self.prefix).arg(now).arg(range.namespace).arg(from).arg(before).arg(range.limit);
            let found: Vec<(String, Vec<u8>)> = self.connection.ask_again(&call).await?;
            found.into_iter().map(|(key, entry)| Ok((key, Entry::of(entry)?.value))).collect()
        })
    }

    fn sweep(&self, now: i64, most: usize) -> Stored<'_, usize> {
        Box::pin(async move {
            let most = i64::try_from(most).unwrap_or(i64::MAX);
            let mut call = self.scripts.sweep.prepare_invoke();
            self.connection.ask(call.arg(&self.prefix).arg(now).arg(most)).await
        })
    }
}

impl fmt::Display for RedisStorage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` in Redis at {}", self.prefix, self.connection.address())
    }
}

impl fmt::Debug for RedisStorage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStorage")
            .field("address", &self.connection.address())
            .field("prefix", &self.prefix)
            .finish_non_exhaustive()
    }
}
