//! Where the bot remembers: as its environment says, or its author.

use std::sync::Arc;

use super::environment;
use crate::error::Result;
use crate::storage::{self, MemoryStorage, Storage};

/// What was said of it.
pub(super) enum Chosen {
    /// Nothing.
    Memory,
    /// The author's address, for a bot whose environment names none.
    Default(String),
    /// The environment's address.
    Url(String),
    /// The author's storage.
    Storage(Arc<dyn Storage>),
}

impl Chosen {
    pub(super) fn from_env() -> Self {
        environment::database_url().map_or(Self::Memory, Self::Url)
    }

    /// Opens it. The offline Telegram forgets everything when it ends, and numbers its updates anew: what was remembered of
    /// another one would only confuse.
    pub(super) async fn open(self, offline: bool) -> Result<Arc<dyn Storage>> {
        match self {
            Self::Storage(storage) => Ok(storage),
            Self::Url(url) => Ok(storage::connect(&url).await?),
            Self::Default(url) if !offline => Ok(storage::connect(&url).await?),
            Self::Memory | Self::Default(_) => {
                tracing::debug!(
                    "nothing is remembered when the process ends: set DATABASE_URL to change that"
                );
                Ok(Arc::new(MemoryStorage::default()))
            }
        }
    }
}
