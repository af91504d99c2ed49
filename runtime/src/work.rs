//! The unit of work: what one event taught the bot, written in one transaction or not at all.

use crate::error::Error;
use crate::locks::Lock;
use crate::storage::{Batch, Version};

/// What a handler has changed so far.
#[derive(Default)]
pub(crate) struct Work {
    /// What the commit writes.
    pub(crate) batch: Batch,
    /// A value that could not be serialised; it fails the commit.
    pub(crate) failure: Option<Error>,
    /// Held until the commit, so that writers of one value wait for each other.
    pub(crate) locks: Vec<Lock>,
}

impl Work {
    /// Work that goes on from what the observers of the same event have done.
    pub(crate) fn after(observed: &Self) -> Self {
        Self { batch: observed.batch.clone(), locks: observed.locks.clone(), ..Self::default() }
    }

    /// Writes a value with this commit; a later write of the same key replaces an earlier one.
    pub(crate) fn put(&mut self, namespace: &'static str, key: &str, expected: Version, value: Vec<u8>) {
        self.batch.put(namespace, key, expected, value);
    }
}
