//! Which storage an address names.

use std::sync::Arc;

use super::{Storage, StorageError};

/// Opens the storage that an address names, as `DATABASE_URL` has it, and brings its tables up to date.
///
/// | address | storage | feature |
/// |---|---|---|
/// | `sqlite://bot.db`, `sqlite:///var/lib/bot.db`, `sqlite::memory:` | one file, in the process | `sqlite` |
/// | `postgres://user:password@host:5432/database` | PostgreSQL 12 or newer | `postgres` |
/// | `redis://:password@host:6379/0`, `rediss://..` | Redis 6 or newer | `redis` |
///
/// What else an address may say stands at [`SqliteStorage`](super::SqliteStorage),
/// [`PostgresStorage`](super::PostgresStorage) and [`RedisStorage`](super::RedisStorage).
///
/// # Errors
/// [`StorageError::Unusable`] for an address that means nothing, one whose feature is off, a wrong password, or a database
/// that a newer version of Botwright has written; [`StorageError::Backend`] if the server does not answer. Neither shows
/// the password.
pub async fn connect(url: &str) -> Result<Arc<dyn Storage>, StorageError> {
    let scheme = url.split_once(':').map(|(scheme, _)| scheme);
    match scheme {
        #[cfg(feature = "sqlite")]
        Some("sqlite") => Ok(Arc::new(super::SqliteStorage::connect(url).await?)),
        #[cfg(not(feature = "sqlite"))]
        Some("sqlite") => Err(left_out("sqlite")),
        #[cfg(feature = "postgres")]
        Some("postgres" | "postgresql") => Ok(Arc::new(super::PostgresStorage::connect(url).await?)),
        #[cfg(not(feature = "postgres"))]
        Some("postgres" | "postgresql") => Err(left_out("postgres")),
        #[cfg(feature = "redis")]
        Some("redis" | "rediss" | "redis+unix") => Ok(Arc::new(super::RedisStorage::connect(url).await?)),
        #[cfg(not(feature = "redis"))]
        Some("redis" | "rediss" | "redis+unix") => Err(left_out("redis")),
        _ => Err(StorageError::Unusable(
            "the address of a storage begins with `sqlite:`, `postgres:` or `redis:`".to_owned(),
        )),
    }
}

#[cfg(not(all(feature = "sqlite", feature = "postgres", feature = "redis")))]
fn left_out(feature: &str) -> StorageError {
    StorageError::Unusable(format!(
        "this build has no storage for `{feature}:` addresses: add `features = [\"{feature}\"]` to `botwright` in Cargo.toml"
    ))
}

/// The refusal of tables that a newer version of Botwright has made.
#[cfg(any(feature = "sqlite", feature = "postgres", feature = "redis"))]
pub(super) fn newer(place: &str, found: i64, known: i64) -> StorageError {
    StorageError::Unusable(format!(
        "{place} was written by a newer version of Botwright (its tables are number {found}, this version knows them up to \
         {known}); update `botwright`, or use another database"
    ))
}

/// An address that means nothing; `why` does not quote it, because a password may be in it.
#[cfg(any(feature = "sqlite", feature = "postgres", feature = "redis"))]
pub(super) fn meaningless(why: &str) -> StorageError {
    StorageError::Unusable(format!("the address of the storage cannot be used: {why}"))
}
