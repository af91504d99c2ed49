//! Where a SQLite address points.

use std::fmt;
use std::path::PathBuf;

use crate::storage::{StorageError, meaningless};

/// Where the values are.
#[derive(Clone, Debug)]
pub(super) enum Place {
    /// In the process, which they end with.
    Memory,
    /// In a file.
    File(PathBuf),
}

impl Place {
    pub(super) fn of(url: &str) -> Result<Self, StorageError> {
        let rest = url.strip_prefix("sqlite:").ok_or_else(|| meaningless("it begins with `sqlite:`"))?;
        let path = rest.strip_prefix("//").unwrap_or(rest);
        match path {
            ":memory:" => Ok(Self::Memory),
            "" => Err(meaningless("the file is missing, as in `sqlite://bot.db`")),
            _ if path.contains('?') => Err(meaningless("SQLite takes no parameters behind `?`")),
            _ => Ok(Self::File(path.into())),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Memory => f.write_str("the memory of the process"),
            Self::File(path) => write!(f, "{}", path.display()),
        }
    }
}
