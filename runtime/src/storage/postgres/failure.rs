//! PostgreSQL's errors as the storage's.

use std::error::Error as _;
use std::fmt;

use tokio_postgres::Error;
use tokio_postgres::error::SqlState;

use super::address::Place;
use super::schema::REFUSED;
use crate::storage::StorageError;

/// An error with its cause in the same text; the library's own text says only what it was doing.
#[derive(Debug)]
struct Failed(Error);

/// A failure that may pass.
pub(super) fn failed(error: Error) -> StorageError {
    StorageError::backend(Failed(error))
}

/// A failure of connecting: whether the server does not answer, or does not want this bot.
pub(super) fn connecting(place: &Place, error: Error) -> StorageError {
    let wants_nothing = [
        SqlState::INVALID_PASSWORD,
        SqlState::INVALID_AUTHORIZATION_SPECIFICATION,
        SqlState::INVALID_CATALOG_NAME,
        SqlState::INSUFFICIENT_PRIVILEGE,
    ];
    match error.as_db_error() {
        Some(said) if wants_nothing.contains(said.code()) => {
            StorageError::Unusable(format!("{place} refuses the bot: {}", said.message()))
        }
        _ => failed(error),
    }
}

/// Which write was refused by our own function, counted from 0.
pub(super) fn is_refused(error: &Error) -> Option<usize> {
    let said = error.as_db_error().filter(|said| said.code().code() == REFUSED)?;
    said.message().parse::<usize>().ok()?.checked_sub(1)
}

/// Whether the server gave the batch up because of another one, and wrote nothing of it.
pub(super) fn is_given_up(error: &Error) -> bool {
    let code = error.code();
    code == Some(&SqlState::T_R_DEADLOCK_DETECTED) || code == Some(&SqlState::T_R_SERIALIZATION_FAILURE)
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PostgreSQL: {}", self.0)?;
        let mut cause = self.0.source();
        while let Some(error) = cause {
            write!(f, ": {error}")?;
            cause = error.source();
        }
        Ok(())
    }
}

impl std::error::Error for Failed {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}
