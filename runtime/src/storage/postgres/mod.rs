//! Storage in a PostgreSQL database.

mod address;
mod binding;
mod failure;
mod pool;
mod schema;
mod statements;
mod tls;
mod writer;

use std::fmt;
use std::sync::Arc;

use self::address::Place;
use self::pool::Pool;
use self::writer::{Commit, Writer};
use super::{Batch, Key, Range, Storage, StorageError, Stored, Versioned};

/// Keeps everything in a PostgreSQL database, 12 or newer.
///
/// A commit is one statement in one round trip, and as durable as the database makes it (`synchronous_commit = on`, which
/// is the default, waits for the disk); those that come while others are on their way share a transaction. Tables and a
/// function are in a schema of their own, which is made when it is not there: the bot's user needs `CREATE` on the
/// database, or on a schema that is there already. Keys and values are bytes; `SET bytea_output = 'escape'` lets `psql`
/// show them as text.
///
/// | address | |
/// |---|---|
/// | `postgres://user:password@host:5432/database` | as other programs have it |
/// | `postgres:///database?host=/run/postgresql` | a socket on this machine |
/// | `..?sslmode=require` | with TLS, by the system's certificates (and those of `SSL_CERT_FILE`); `verify-full` is the same here, and without it (`disable`) there is no TLS |
/// | `..?schema=shop` | the schema, `botwright` by default; each of several bots in a database needs its own |
/// | `..?connections=16` | how many connections at most, 8 by default |
/// | `..?connect_timeout=5` | in seconds; 5 by default |
///
/// When the server goes away, calls fail with [`StorageError::Backend`] until it is there again.
///
/// ```no_run
/// # async fn open() -> Result<(), botwright::storage::StorageError> {
/// use botwright::storage::PostgresStorage;
///
/// let storage = PostgresStorage::connect("postgres://bot:secret@127.0.0.1/bots?schema=shop").await?;
/// # Ok(())
/// # }
/// ```
pub struct PostgresStorage {
    pool: Arc<Pool>,
    writer: Writer,
}

impl PostgresStorage {
    /// Opens what an address names, and brings its tables up to date.
    ///
    /// # Errors
    /// [`StorageError::Unusable`] if the address means nothing, the database or the user is not there, the password is
    /// wrong, or a newer version of Botwright has written the tables; [`StorageError::Backend`] if the server does not
    /// answer.
    pub async fn connect(url: &str) -> Result<Self, StorageError> {
        let pool = Arc::new(Pool::new(Place::of(url)?)?);
        schema::bring_up_to_date(&pool).await?;
        Ok(Self { writer: Writer::new(Arc::clone(&pool)), pool })
    }
}

impl Storage for PostgresStorage {
    fn read<'a>(&'a self, now: i64, keys: &'a [Key<'a>]) -> Stored<'a, Vec<Option<Versioned>>> {
        Box::pin(async move { Ok(self.pool.take().await?.read(now, keys).await?) })
    }

    fn commit<'a>(&'a self, now: i64, batch: &'a Batch) -> Stored<'a, ()> {
        Box::pin(async move {
            batch.check_keys()?;
            self.writer.commit(Commit { now, batch: batch.clone() }).await
        })
    }

    fn scan<'a>(&'a self, now: i64, range: Range<'a>) -> Stored<'a, Vec<(String, Versioned)>> {
        Box::pin(async move {
            let rows = self.pool.take().await?.scan(now, range).await?;
            let named = rows.into_iter().map(|(key, value)| Ok((String::from_utf8(key)?, value)));
            named.collect::<Result<_, std::string::FromUtf8Error>>().map_err(StorageError::backend)
        })
    }

    fn sweep(&self, now: i64, most: usize) -> Stored<'_, usize> {
        Box::pin(async move { Ok(self.pool.take().await?.sweep(now, most).await?) })
    }
}

impl fmt::Debug for PostgresStorage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresStorage")
            .field("place", &self.pool.place().to_string())
            .finish_non_exhaustive()
    }
}
