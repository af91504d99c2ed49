//! The updates that Telegram has brought and that are not done: one that comes again meanwhile shares the end of the first.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

/// Those updates by their number.
#[derive(Default)]
pub(super) struct Underway {
    updates: Mutex<HashMap<i64, watch::Receiver<bool>>>,
}

/// How an update ends, for everybody who waits for it.
#[derive(Clone)]
pub(super) struct End(watch::Receiver<bool>);

/// Held by whoever deals with the update. Dropped before it is done, it tells that the update has to come again.
pub(super) struct Hold {
    id: i64,
    end: watch::Sender<bool>,
    all: Arc<Underway>,
}

impl Underway {
    /// Notes an update; a hold of it unless somebody has one.
    pub(super) fn note(self: &Arc<Self>, id: i64) -> (End, Option<Hold>) {
        match self.updates().entry(id) {
            Entry::Occupied(entry) => (End(entry.get().clone()), None),
            Entry::Vacant(entry) => {
                let (end, ended) = watch::channel(false);
                entry.insert(ended.clone());
                (End(ended), Some(Hold { id, end, all: Arc::clone(self) }))
            }
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.updates().is_empty()
    }

    fn updates(&self) -> MutexGuard<'_, HashMap<i64, watch::Receiver<bool>>> {
        self.updates.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl End {
    /// Whether the update is done, once that is known.
    pub(super) async fn done(mut self) -> bool {
        self.0.wait_for(|done| *done).await.is_ok()
    }
}

impl Hold {
    /// The update is done.
    pub(super) fn done(self) {
        self.end.send_replace(true);
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        self.all.updates().remove(&self.id);
    }
}
