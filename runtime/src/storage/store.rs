//! The storage with the clock that it is read by.

use std::sync::Arc;
use std::time::Duration;

use super::{Batch, Key, Pages, Range, Storage, StorageError, Versioned, Write};
use crate::clock::Clock;
use crate::metrics::{self, Stopwatch};

/// When a storage that is away is asked again.
const PAUSES: [Duration; 3] =
    [Duration::from_millis(50), Duration::from_millis(200), Duration::from_millis(500)];

/// What the dispatcher reads and writes.
#[derive(Clone)]
pub(crate) struct Store {
    storage: Arc<dyn Storage>,
    clock: Clock,
}

impl Store {
    pub(crate) fn new(storage: Arc<dyn Storage>, clock: Clock) -> Self {
        Self { storage, clock }
    }

    /// The value under a key.
    pub(crate) async fn get(&self, namespace: &str, key: &str) -> Result<Option<Versioned>, StorageError> {
        Ok(self.read(&[Key::new(namespace, key)]).await?.pop().flatten())
    }

    /// The values under some keys, in their order.
    pub(crate) async fn read(&self, keys: &[Key<'_>]) -> Result<Vec<Option<Versioned>>, StorageError> {
        measured("read", self.storage.read(self.clock.now(), keys)).await
    }

    /// Writes all of a batch, or nothing of it.
    pub(crate) async fn commit(&self, batch: &Batch) -> Result<(), StorageError> {
        measured("commit", self.storage.commit(self.clock.now(), batch)).await
    }

    /// As [`Store::commit`]; a storage that is away for a moment is asked again, so that what a handler has done is not done
    /// twice for it.
    pub(crate) async fn commit_surely(&self, batch: &Batch) -> Result<(), StorageError> {
        match self.commit(batch).await {
            Ok(()) => Ok(()),
            Err(error) => Box::pin(self.commit_again(batch, error)).await,
        }
    }

    /// Goes on after a commit that has failed.
    async fn commit_again(&self, batch: &Batch, error: StorageError) -> Result<(), StorageError> {
        let mut answer = Err(error);
        for pause in PAUSES {
            match answer {
                Err(StorageError::Backend(_)) => {}
                Err(_) if self.is_written(batch).await? => return Ok(()),
                answer => return answer,
            }
            tokio::time::sleep(pause).await;
            answer = match self.is_written(batch).await {
                Ok(true) => return Ok(()),
                Ok(false) => self.commit(batch).await,
                Err(error) => Err(error),
            };
        }
        answer
    }

    /// Whether a batch whose answer was lost had been written.
    async fn is_written(&self, batch: &Batch) -> Result<bool, StorageError> {
        let keys: Vec<_> = batch.writes.iter().map(|write| Key::new(write.namespace, &write.key)).collect();
        let found = self.read(&keys).await?;
        let is_ours = |(write, found): (&Write, &Option<Versioned>)| match write.value {
            Some(_) => found.as_ref().is_some_and(|found| found.version == batch.version),
            None => found.is_none(),
        };
        Ok(!batch.writes.is_empty() && batch.writes.iter().zip(&found).all(is_ours))
    }

    /// The first values of a range.
    pub(crate) async fn scan(&self, range: Range<'_>) -> Result<Vec<(String, Versioned)>, StorageError> {
        measured("scan", self.storage.scan(self.clock.now(), range)).await
    }

    /// All values whose keys begin with a text.
    pub(crate) async fn beginning_with(
        &self,
        namespace: &str,
        beginning: &str,
    ) -> Result<Vec<(String, Versioned)>, StorageError> {
        let mut all = Vec::new();
        let mut pages = Pages::new(self, namespace, beginning);
        while let Some(page) = pages.next().await? {
            all.extend(page);
        }
        Ok(all)
    }

    /// Removes values whose time is over.
    pub(crate) async fn sweep(&self, most: usize) -> Result<usize, StorageError> {
        measured("sweep", self.storage.sweep(self.clock.now(), most)).await
    }

    /// The storage itself, for the next process.
    #[cfg(feature = "emulator")]
    pub(crate) fn backend(&self) -> Arc<dyn Storage> {
        Arc::clone(&self.storage)
    }

    pub(crate) fn is_shared(&self) -> bool {
        self.storage.is_shared()
    }
}

/// Tells the metrics how long an operation took; a conflict is an answer, and no failure of the storage.
async fn measured<T>(
    operation: &'static str,
    answer: impl Future<Output = Result<T, StorageError>>,
) -> Result<T, StorageError> {
    let since = Stopwatch::start();
    let answer = answer.await;
    metrics::storage(operation, matches!(answer, Ok(_) | Err(StorageError::Conflict { .. })), since);
    answer
}
