//! The unit of work: what one event taught the bot, written in one transaction or not at all.

use std::collections::BTreeMap;

use botwright_api::Answered;

use crate::context::Context;
use crate::delivery::Reply;
use crate::error::{Error, Result};
use crate::locks::Lock;
use crate::memory::Forgotten;
use crate::storage::{Batch, Expected};

/// What is under a key, and what a write there has to expect.
pub(crate) type Recalled = (Option<Vec<u8>>, Expected);

/// What a handler has changed so far.
#[derive(Default)]
pub(crate) struct Work {
    /// What the commit writes.
    pub(crate) batch: Batch,
    /// What was read, so that nothing is read twice.
    read: BTreeMap<(&'static str, String), Recalled>,
    /// A value that could not be serialised; it fails the commit.
    pub(crate) failure: Option<Error>,
    /// Held until the commit, so that writers of one value wait for each other.
    pub(crate) locks: Vec<Lock>,
    /// The handler has ended: what comes now is part of nothing.
    pub(crate) ended: bool,
    /// The people of whom nothing is written any more.
    pub(crate) forgotten: Forgotten,
    /// The handler's answer, if it travels in the webhook's response.
    pub(crate) reply: Option<Reply>,
    /// The last message that the handler's answer sent, not read.
    pub(crate) sent: Option<Answered>,
}

impl Work {
    /// Work that goes on from what the observers of the same event have done.
    pub(crate) fn after(observed: &Self) -> Self {
        Self {
            batch: Batch { writes: observed.batch.writes.clone(), ..Batch::default() },
            read: observed.read.clone(),
            locks: observed.locks.clone(),
            forgotten: observed.forgotten.clone(),
            ..Self::default()
        }
    }

    /// Work that nothing becomes a part of.
    pub(crate) fn ended() -> Self {
        Self { ended: true, ..Self::default() }
    }

    /// Writes a value with this commit; a later write of the same key replaces an earlier one.
    pub(crate) fn put(&mut self, namespace: &'static str, key: &str, expected: Expected, value: Vec<u8>) {
        self.batch.put(namespace, key, expected, value);
    }

    /// The key is read again the next time.
    pub(crate) fn forget_read(&mut self, namespace: &'static str, key: &str) {
        self.read.remove(&(namespace, key.to_owned()));
    }
}

impl Context {
    /// What the handler has changed, now that it has ended.
    pub(crate) fn end_work(&self) -> Work {
        std::mem::replace(&mut *self.work(), Work::ended())
    }

    /// What is under a key, after what this unit of work has changed, and what its write has to expect.
    pub(crate) async fn recall(&self, namespace: &'static str, key: &str) -> Result<Recalled> {
        if let Some(known) = self.known(namespace, key) {
            return Ok(known);
        }
        let stored = self.shared.storage.get(namespace, key).await?;
        let expected = Expected::of(stored.as_ref());
        let read = (stored.map(|stored| stored.value), expected);
        self.work().read.insert((namespace, key.to_owned()), read.clone());
        Ok(read)
    }

    /// What is known under a key without asking the storage.
    pub(crate) fn known(&self, namespace: &'static str, key: &str) -> Option<Recalled> {
        let work = self.work();
        if let Some(write) = work.batch.find(namespace, key) {
            return Some((write.value.clone(), write.expected));
        }
        work.read.get(&(namespace, key.to_owned())).cloned()
    }
}
