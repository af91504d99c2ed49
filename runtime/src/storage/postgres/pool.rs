//! A few connections, opened when they are needed, and again when they were lost.

use std::ops::Deref;
use std::sync::{Mutex, PoisonError};

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio_postgres::{Client, NoTls};

use super::address::Place;
use super::failure::Failed;
use super::statements::Connection;
use super::tls::Encryption;
use crate::storage::StorageError;

pub(super) struct Pool {
    place: Place,
    encryption: Option<Encryption>,
    /// How many more connections may be in use.
    free: Semaphore,
    /// The connections that are not in use.
    idle: Mutex<Vec<Connection>>,
}

/// A connection in use; it goes back with this.
pub(super) struct Taken<'p> {
    pool: &'p Pool,
    connection: Option<Connection>,
    _permit: SemaphorePermit<'p>,
}

impl Pool {
    pub(super) fn new(place: Place) -> Result<Self, StorageError> {
        let encryption = place.encrypted.then(Encryption::new).transpose()?;
        Ok(Self { free: Semaphore::new(place.connections), place, encryption, idle: Mutex::default() })
    }

    pub(super) fn place(&self) -> &Place {
        &self.place
    }

    /// A connection for a call: one that is there, or a new one.
    pub(super) async fn take(&self) -> Result<Taken<'_>, Failed> {
        let permit = self.free.acquire().await.expect("it is never closed");
        let connection = match self.idle_connection() {
            Some(connection) => connection,
            None => self.prepared().await?,
        };
        Ok(Taken { pool: self, connection: Some(connection), _permit: permit })
    }

    /// A connection without prepared statements, for the tables may not be there yet.
    pub(super) async fn connect(&self) -> Result<Client, Failed> {
        match &self.encryption {
            None => {
                let (client, connection) = self.connected(NoTls).await?;
                tokio::spawn(connection);
                Ok(client)
            }
            Some(encryption) => {
                let (client, connection) = self.connected(encryption.clone()).await?;
                tokio::spawn(connection);
                Ok(client)
            }
        }
    }

    async fn prepared(&self) -> Result<Connection, Failed> {
        let client = self.connect().await?;
        Connection::prepare(client, &self.place.schema).await
    }

    async fn connected<T>(
        &self,
        tls: T,
    ) -> Result<(Client, tokio_postgres::Connection<tokio_postgres::Socket, T::Stream>), Failed>
    where
        T: tokio_postgres::tls::MakeTlsConnect<tokio_postgres::Socket>,
    {
        self.place.config.connect(tls).await.map_err(|error| Failed::connecting(&self.place, error))
    }

    fn idle_connection(&self) -> Option<Connection> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.retain(Connection::is_open);
        idle.pop()
    }
}

impl Deref for Taken<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.connection.as_ref().expect("it is there until it is dropped")
    }
}

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.take().filter(Connection::is_open) {
            self.pool.idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
        }
    }
}
