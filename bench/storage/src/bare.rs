//! The same databases, as one would write to them by hand: one transaction that puts two values.

use std::path::Path;

use redis::aio::MultiplexedConnection;
use rusqlite::Connection;
use tokio_postgres::{Client, NoTls, Statement};

use crate::Outcome;

/// A database without a storage around it.
pub(crate) trait Bare {
    /// Puts a value under the one key and under a new one, durably as the storage does.
    async fn transaction(&mut self, new: &str, value: &[u8]) -> Outcome;
}

pub(crate) struct Sqlite(Connection);

pub(crate) struct Postgres {
    client: Client,
    put: Statement,
}

pub(crate) struct Redis(MultiplexedConnection);

impl Sqlite {
    pub(crate) fn open(file: &Path) -> Outcome<Self> {
        let connection = Connection::open(file)?;
        connection.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
             CREATE TABLE bare (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
        )?;
        Ok(Self(connection))
    }
}

impl Bare for Sqlite {
    async fn transaction(&mut self, new: &str, value: &[u8]) -> Outcome {
        let put = "INSERT INTO bare VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value";
        let transaction = self.0.transaction()?;
        transaction.execute(put, ("1/1", value))?;
        transaction.execute(put, (new, value))?;
        Ok(transaction.commit()?)
    }
}

impl Postgres {
    pub(crate) async fn open(url: &str) -> Outcome<Self> {
        let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
        tokio::spawn(connection);
        client.batch_execute("CREATE TABLE bare (key text PRIMARY KEY, value bytea NOT NULL)").await?;
        let put = "INSERT INTO bare VALUES ('1/1', $2), ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
        Ok(Self { put: client.prepare(put).await?, client })
    }
}

impl Bare for Postgres {
    async fn transaction(&mut self, new: &str, value: &[u8]) -> Outcome {
        self.client.execute(&self.put, &[&new, &value]).await?;
        Ok(())
    }
}

impl Redis {
    pub(crate) async fn open(url: &str) -> Outcome<Self> {
        Ok(Self(redis::Client::open(url)?.get_multiplexed_async_connection().await?))
    }
}

impl Bare for Redis {
    async fn transaction(&mut self, new: &str, value: &[u8]) -> Outcome {
        let mut transaction = redis::pipe();
        transaction.atomic().hset("bare", "1/1", value).ignore().hset("bare", new, value).ignore();
        let (): () = transaction.query_async(&mut self.0).await?;
        Ok(())
    }
}
