//! A storage that fails once.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::storage::{Batch, Key, MemoryStorage, Range, Storage, StorageError, Stored, Versioned};

/// A storage whose first commit fails.
#[derive(Default)]
pub(super) struct Stumbling {
    memory: MemoryStorage,
    has_stumbled: AtomicBool,
}

impl Storage for Stumbling {
    fn read<'a>(&'a self, now: i64, keys: &'a [Key<'a>]) -> Stored<'a, Vec<Option<Versioned>>> {
        self.memory.read(now, keys)
    }

    fn commit<'a>(&'a self, now: i64, batch: &'a Batch) -> Stored<'a, ()> {
        if self.has_stumbled.swap(true, Ordering::Relaxed) {
            return self.memory.commit(now, batch);
        }
        Box::pin(async { Err(StorageError::backend("it stumbles")) })
    }

    fn scan<'a>(&'a self, now: i64, range: Range<'a>) -> Stored<'a, Vec<(String, Versioned)>> {
        self.memory.scan(now, range)
    }

    fn sweep(&self, now: i64, most: usize) -> Stored<'_, usize> {
        self.memory.sweep(now, most)
    }

    fn is_shared(&self) -> bool {
        false
    }
}
