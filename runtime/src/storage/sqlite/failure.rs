//! SQLite's errors as the storage's.

use std::fmt;
use std::sync::Arc;

use rusqlite::{Error, ErrorCode};

use super::address::Place;
use crate::storage::StorageError;

/// What SQLite said, which several commits of one transaction share.
#[derive(Clone, Debug)]
pub(super) struct Failed(Arc<Error>);

impl Failed {
    /// The error of one commit.
    pub(super) fn for_one(&self) -> StorageError {
        StorageError::backend(self.clone())
    }
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Self(Arc::new(error))
    }
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SQLite: {}", self.0)
    }
}

impl std::error::Error for Failed {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.0)
    }
}

/// What keeps a database from being opened: some of it passes, most of it does not.
pub(super) fn opening(place: &Place, error: Error) -> StorageError {
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => {
            StorageError::Unusable(format!("{place} is no SQLite database, or it is encrypted"))
        }
        Some(ErrorCode::CannotOpen) => StorageError::Unusable(format!(
            "{place} cannot be opened or created; does its folder exist, and may the bot write there?"
        )),
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => {
            StorageError::Unusable(format!("the bot may not write to {place}"))
        }
        _ => Failed::from(error).for_one(),
    }
}
