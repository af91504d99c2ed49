//! Why a job cannot be started, found or changed.

use std::fmt;

use super::ScheduleError;
use super::row::MAX_NAME;
use crate::storage::StorageError;

/// Why a job cannot be started, found or changed.
#[derive(Debug)]
#[non_exhaustive]
pub enum JobError {
    /// It was started by `await` where no handler runs: in a task of its own, or in `main`.
    OutsideHandler,
    /// It can never run as it was said.
    Schedule(ScheduleError),
    /// There is no moment at which it would run.
    Never,
    /// Its handler takes something that it would not have, such as a `Chat`.
    Lacks {
        /// The name of the handler.
        handler: String,
    },
    /// This application has no such handler, though the program has.
    Unknown {
        /// The name of the handler.
        handler: String,
    },
    /// It is to replace one of its name, and has none.
    Nameless,
    /// The name is too long: it has at most 256 bytes.
    LongName {
        /// How long it is, in bytes.
        bytes: usize,
    },
    /// The payload cannot be written down as JSON, or not be read.
    Payload(serde_json::Error),
    /// The storage failed.
    Storage(StorageError),
    /// Something that was stored cannot be read.
    Unreadable(serde_json::Error),
}

impl fmt::Display for JobError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OutsideHandler => f.write_str("no handler runs here whose commit the job could be part of: take `jobs: Jobs` in a handler, and start it with `jobs.start(..)`"),
            Self::Schedule(why) => why.fmt(f),
            Self::Never => f.write_str("there is no moment at which the job would run"),
            Self::Lacks { handler } => write!(f, "`{handler}` takes what the job would not have: say `.chat(&chat)` and `.user(&user)` where it is started"),
            Self::Unknown { handler } => write!(f, "this application has no job `{handler}`: add it to its handlers"),
            Self::Nameless => f.write_str("only a job with a name replaces another: say `.named(\"..\")`"),
            Self::LongName { bytes } => write!(f, "the name of a job has {bytes} bytes, and may have {MAX_NAME}"),
            Self::Payload(why) => write!(f, "the payload cannot be written down or read: {why}"),
            Self::Storage(why) => why.fmt(f),
            Self::Unreadable(why) => write!(f, "a stored job cannot be read: {why}"),
        }
    }
}

impl std::error::Error for JobError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Schedule(why) => Some(why),
            Self::Payload(why) | Self::Unreadable(why) => Some(why),
            Self::Storage(why) => Some(why),
            Self::OutsideHandler
            | Self::Never
            | Self::Lacks { .. }
            | Self::Unknown { .. }
            | Self::Nameless
            | Self::LongName { .. } => None,
        }
    }
}

impl From<ScheduleError> for JobError {
    fn from(why: ScheduleError) -> Self {
        Self::Schedule(why)
    }
}

impl From<StorageError> for JobError {
    fn from(why: StorageError) -> Self {
        Self::Storage(why)
    }
}
