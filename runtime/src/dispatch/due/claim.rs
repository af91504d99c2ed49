//! An entry that a worker has claimed: nobody else handles it as long as the claim is made anew.

use std::sync::Arc;

use tokio::sync::OwnedMutexGuard;

use super::{CLAIM, Entry, NAMESPACE};
use crate::app::Shared;
use crate::error::Result;
use crate::storage::{Batch, Expected, StorageError, Version};

/// An entry that this worker handles.
#[derive(Clone, Debug)]
pub(crate) struct Claim {
    pub(crate) entry: Entry,
    held: Arc<tokio::sync::Mutex<Held>>,
}

/// Where the claimed entry stands. While it is locked nobody moves it.
#[derive(Debug)]
pub(in crate::dispatch) struct Held {
    key: String,
    version: Version,
    /// When others may claim it.
    ends: i64,
    /// Where it stands instead, if what was to move it got no answer.
    perhaps: Option<(String, Version, i64)>,
}

impl Claim {
    pub(super) fn new(entry: Entry, key: String, version: Version, ends: i64) -> Self {
        Self { entry, held: Arc::new(tokio::sync::Mutex::new(Held::at(key, version, ends))) }
    }

    /// Whether it is the same, and not another one of the same entry.
    pub(in crate::dispatch) fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.held, &other.held)
    }

    /// Adds to what is written that the entry is dealt with; refused if another worker has taken it over. The entry stays
    /// where it is until the guard is dropped.
    pub(in crate::dispatch) async fn finish(&self, batch: &mut Batch) -> OwnedMutexGuard<Held> {
        let held = Arc::clone(&self.held).lock_owned().await;
        batch.remove(NAMESPACE, &held.key, Expected::Is(held.version));
        held
    }

    /// Whether it still is this worker's, after it has waited for its turn. One that waited long is claimed anew.
    pub(in crate::dispatch) async fn is_held(&self, shared: &Shared) -> Result<bool> {
        let mut held = self.held.lock().await;
        if held.ends - shared.clock.now() > CLAIM / 2 {
            return Ok(true);
        }
        match self.renew(shared, &mut held).await {
            Ok(()) => Ok(true),
            Err(StorageError::Conflict { .. }) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Does what the entry is claimed for, and claims it anew meanwhile, however long that takes.
    pub(in crate::dispatch) async fn during<T>(&self, shared: &Shared, work: impl Future<Output = T>) -> T {
        tokio::pin!(work);
        tokio::select! {
            done = &mut work => return done,
            () = self.keep(shared) => {}
        }
        work.await
    }

    /// Writes a batch, which is refused if the entry is another worker's.
    pub(in crate::dispatch) async fn commit(&self, shared: &Shared, mut batch: Batch) -> Result<()> {
        let mut held = self.held.lock().await;
        held.settle(shared).await?;
        let value = serde_json::to_vec(&self.entry)?;
        batch.put(NAMESPACE, &held.key, Expected::Is(held.version), value);
        let (key, ends) = (held.key.clone(), held.ends);
        Ok(held.moved(key, ends, &batch, shared).await?)
    }

    /// Claims the entry anew, again and again, until it is dealt with or somebody else's.
    pub(in crate::dispatch) async fn keep(&self, shared: &Shared) {
        loop {
            shared.clock.sleep_until(shared.clock.now() + CLAIM / 2).await;
            let mut held = self.held.lock().await;
            match self.renew(shared, &mut held).await {
                Ok(()) => {}
                // It is dealt with, or somebody else's: the commit will say so.
                Err(StorageError::Conflict { .. }) => return,
                Err(error) => tracing::warn!(%error, "what was due could not be claimed for longer"),
            }
        }
    }

    async fn renew(&self, shared: &Shared, held: &mut Held) -> Result<(), StorageError> {
        held.settle(shared).await?;
        let ends = shared.clock.now() + CLAIM;
        let mut batch = Batch::default();
        batch.remove(NAMESPACE, &held.key, Expected::Is(held.version));
        let value =
            serde_json::to_vec(&self.entry).map_err(|error| StorageError::Unusable(error.to_string()))?;
        let key = self.entry.key(ends);
        batch.put(NAMESPACE, &key, Expected::Anything, value);
        held.moved(key, ends, &batch, shared).await
    }
}

impl Held {
    fn at(key: String, version: Version, ends: i64) -> Self {
        Self { key, version, ends, perhaps: None }
    }

    /// Writes the entry with all else; it stands at this key then.
    async fn moved(
        &mut self,
        key: String,
        ends: i64,
        batch: &Batch,
        shared: &Shared,
    ) -> Result<(), StorageError> {
        // Before it is written: whoever waits here may be dropped.
        self.perhaps = Some((key.clone(), batch.version, ends));
        let written = shared.storage.commit_surely(batch).await;
        match &written {
            Ok(()) => *self = Self::at(key, batch.version, ends),
            Err(StorageError::Backend(_)) => {}
            Err(_) => self.perhaps = None,
        }
        written
    }

    /// Finds out where it stands, if an answer was lost.
    async fn settle(&mut self, shared: &Shared) -> Result<(), StorageError> {
        let Some((key, version, ends)) = self.perhaps.clone() else { return Ok(()) };
        let found = shared.storage.get(NAMESPACE, &key).await?;
        if found.is_some_and(|found| found.version == version) {
            *self = Self::at(key, version, ends);
        }
        self.perhaps = None;
        Ok(())
    }
}
