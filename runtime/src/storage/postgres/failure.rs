//! PostgreSQL's errors as the storage's.

use std::error::Error as _;
use std::fmt;
use std::sync::Arc;

use tokio_postgres::Error;
use tokio_postgres::error::{Severity, SqlState};

use super::address::Place;
use crate::storage::StorageError;

/// Why a call failed, which all that was written together shares.
#[derive(Clone, Debug)]
pub(super) enum Failed {
    /// The server does not want this bot; why, for people.
    Unwanted(String),
    /// What may pass.
    Passing(Said),
}

/// An error with its cause in the same text; the library's own text says only what it was doing.
#[derive(Clone, Debug)]
pub(super) struct Said(Arc<Error>);

impl Failed {
    /// A failure of connecting: whether the server does not answer, or does not want this bot.
    pub(super) fn connecting(place: &Place, error: Error) -> Self {
        let wants_nothing = [
            SqlState::INVALID_PASSWORD,
            SqlState::INVALID_AUTHORIZATION_SPECIFICATION,
            SqlState::INVALID_CATALOG_NAME,
            SqlState::INSUFFICIENT_PRIVILEGE,
        ];
        match error.as_db_error() {
            Some(said) if wants_nothing.contains(said.code()) => {
                Self::Unwanted(format!("{place} refuses the bot: {}", said.message()))
            }
            _ => error.into(),
        }
    }

    /// Whether the server gave the transaction up because of another one, and wrote nothing of it.
    pub(super) fn is_given_up(&self) -> bool {
        let Self::Passing(Said(error)) = self else { return false };
        let code = error.code();
        code == Some(&SqlState::T_R_DEADLOCK_DETECTED) || code == Some(&SqlState::T_R_SERIALIZATION_FAILURE)
    }

    /// Whether the server refused what was asked, wrote nothing of it, and answers further.
    pub(super) fn is_of_a_statement(&self) -> bool {
        let Self::Passing(Said(error)) = self else { return false };
        error.as_db_error().is_some_and(|said| said.parsed_severity() == Some(Severity::Error))
    }
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Self::Passing(Said(Arc::new(error)))
    }
}

impl From<Failed> for StorageError {
    fn from(failed: Failed) -> Self {
        match failed {
            Failed::Unwanted(why) => Self::Unusable(why),
            Failed::Passing(said) => Self::backend(said),
        }
    }
}

impl fmt::Display for Said {
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

impl std::error::Error for Said {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.0)
    }
}
