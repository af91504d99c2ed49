//! The updates that Telegram has brought and that are not done: one that comes again meanwhile shares the end of the first.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use tokio::sync::Notify;

/// Those updates by their number.
#[derive(Default)]
pub(super) struct Underway {
    updates: Mutex<BTreeMap<i64, End>>,
}

/// How an update ends, for everybody who waits for it.
#[derive(Clone, Default)]
pub(super) struct End(Arc<Ending>);

#[derive(Default)]
struct Ending {
    /// Whether it is done, once that is known.
    done: OnceLock<bool>,
    known: Notify,
}

/// Held by whoever deals with the update. Dropped before it is done, it tells that the update has to come again.
pub(super) struct Hold {
    id: i64,
    end: End,
    all: Arc<Underway>,
}

impl Underway {
    /// Notes an update; a hold of it unless somebody has one.
    pub(super) fn note(self: &Arc<Self>, id: i64) -> (End, Option<Hold>) {
        match self.updates().entry(id) {
            Entry::Occupied(entry) => (entry.get().clone(), None),
            Entry::Vacant(entry) => {
                let end = entry.insert(End::default()).clone();
                (end.clone(), Some(Hold { id, end, all: Arc::clone(self) }))
            }
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.updates().is_empty()
    }

    fn updates(&self) -> MutexGuard<'_, BTreeMap<i64, End>> {
        self.updates.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl End {
    /// Whether the update is done, once that is known.
    pub(super) async fn done(self) -> bool {
        // Before the look, so that what is told between the two is heard.
        let known = self.0.known.notified();
        if self.0.done.get().is_none() {
            known.await;
        }
        self.0.done.get() == Some(&true)
    }

    /// Tells it, unless it is known.
    fn tell(&self, done: bool) {
        if self.0.done.set(done).is_ok() {
            self.0.known.notify_waiters();
        }
    }
}

impl Hold {
    /// The update is done.
    pub(super) fn done(self) {
        self.end.tell(true);
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        self.all.updates().remove(&self.id);
        self.end.tell(false);
    }
}
