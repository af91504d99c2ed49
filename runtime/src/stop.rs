//! Why a handler did not come to its answer.

use crate::error::Error;

/// What ends a handler before its answer.
#[derive(Debug)]
pub enum Stop {
    /// Not for this handler after all: the next one that matches is asked.
    Pass,
    /// The person is told why, and the update is done.
    Answered(String),
    /// The error handlers are told.
    Failed(Error),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}
