//! A storage that fails as it is told to, and counts what it is asked.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use botwright::storage::{Batch, Key, MemoryStorage, Range, Storage, StorageError, Stored, Versioned};

#[derive(Clone, Default)]
pub(crate) struct Shaky(Arc<State>);

#[derive(Default)]
struct State {
    storage: MemoryStorage,
    away: AtomicBool,
    refused: AtomicUsize,
    loses_answers: AtomicUsize,
    read: AtomicUsize,
    written: AtomicUsize,
}

impl Shaky {
    /// Nothing can be read and written, until it is back.
    pub(crate) fn is_away(&self, away: bool) {
        self.0.away.store(away, Ordering::SeqCst);
    }

    /// How often it was asked while it was away.
    pub(crate) fn refused(&self) -> usize {
        self.0.refused.load(Ordering::SeqCst)
    }

    /// The next commits succeed, and nobody learns of it.
    pub(super) fn loses_answers(&self, count: usize) {
        self.0.loses_answers.store(count, Ordering::SeqCst);
    }

    /// How many values of users were read and written since this was asked last.
    pub(super) fn counted(&self) -> (usize, usize) {
        (self.0.read.swap(0, Ordering::SeqCst), self.0.written.swap(0, Ordering::SeqCst))
    }

    fn look(&self) -> Result<(), StorageError> {
        if self.0.away.load(Ordering::SeqCst) {
            self.0.refused.fetch_add(1, Ordering::SeqCst);
            Err(StorageError::backend("the disk is gone"))
        } else {
            Ok(())
        }
    }
}

impl Storage for Shaky {
    fn read<'a>(&'a self, now: i64, keys: &'a [Key<'a>]) -> Stored<'a, Vec<Option<Versioned>>> {
        Box::pin(async move {
            self.look()?;
            let data = keys.iter().filter(|key| key.namespace == "user data").count();
            self.0.read.fetch_add(data, Ordering::SeqCst);
            self.0.storage.read(now, keys).await
        })
    }

    fn commit<'a>(&'a self, now: i64, batch: &'a Batch) -> Stored<'a, ()> {
        Box::pin(async move {
            self.look()?;
            let data = batch.writes.iter().filter(|write| write.namespace == "user data").count();
            let marks = batch.writes.iter().any(|write| write.namespace == "done");
            self.0.storage.commit(now, batch).await?;
            self.0.written.fetch_add(data, Ordering::SeqCst);
            let lost = |left: usize| left.checked_sub(1);
            if marks && self.0.loses_answers.fetch_update(Ordering::SeqCst, Ordering::SeqCst, lost).is_ok() {
                return Err(StorageError::backend("the connection broke"));
            }
            Ok(())
        })
    }

    fn scan<'a>(&'a self, now: i64, range: Range<'a>) -> Stored<'a, Vec<(String, Versioned)>> {
        Box::pin(async move {
            self.look()?;
            self.0.storage.scan(now, range).await
        })
    }

    fn sweep(&self, now: i64, most: usize) -> Stored<'_, usize> {
        self.0.storage.sweep(now, most)
    }
}
