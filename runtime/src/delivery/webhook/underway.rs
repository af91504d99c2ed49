//! The updates that Telegram has brought and that are not done: one that comes again meanwhile shares the end of the first.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use foldhash::fast::RandomState;
use tokio::runtime::Handle;
use tokio::sync::Notify;

use crate::app::Shared;
use crate::delivery::Reply;

/// Those updates by their number.
#[derive(Default)]
pub(super) struct Underway {
    updates: Mutex<HashMap<i64, End, RandomState>>,
}

/// How an update ends, for everybody who waits for it.
#[derive(Clone, Default)]
pub(super) struct End(Arc<Ending>);

#[derive(Default)]
struct Ending {
    /// Whether it is done, once that is known.
    done: OnceLock<bool>,
    known: Notify,
    /// The call that is left for the response.
    reply: Mutex<Option<Undelivered>>,
}

/// A call on its way into a response. If nobody waits for that any more it is sent as any other.
pub(super) struct Undelivered {
    reply: Option<Reply>,
    shared: Arc<Shared>,
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

    fn updates(&self) -> MutexGuard<'_, HashMap<i64, End, RandomState>> {
        self.updates.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl End {
    /// Whether the update is done, once that is known.
    pub(super) async fn done(&self) -> bool {
        // Before the look, so that what is told between the two is heard.
        let known = self.0.known.notified();
        if self.0.done.get().is_none() {
            known.await;
        }
        self.0.done.get() == Some(&true)
    }

    /// The call for the response; whoever asks first takes it.
    pub(super) fn reply(&self) -> Option<Reply> {
        self.0.reply().take().and_then(Undelivered::take)
    }

    /// Tells it, unless it is known.
    fn tell(&self, done: bool) {
        if self.0.done.set(done).is_ok() {
            self.0.known.notify_waiters();
        }
    }
}

impl Ending {
    fn reply(&self) -> MutexGuard<'_, Option<Undelivered>> {
        self.reply.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Hold {
    /// The update is done, and this is left for the response.
    pub(super) fn done(self, reply: Option<Undelivered>) {
        *self.end.0.reply() = reply;
        self.end.tell(true);
    }
}

impl Undelivered {
    pub(super) fn new(reply: Reply, shared: &Arc<Shared>) -> Self {
        Self { reply: Some(reply), shared: Arc::clone(shared) }
    }

    fn take(mut self) -> Option<Reply> {
        self.reply.take()
    }
}

impl Drop for Undelivered {
    fn drop(&mut self) {
        if let (Some(reply), Ok(runtime)) = (self.reply.take(), Handle::try_current()) {
            runtime.spawn(reply.send(self.shared.bot.clone()));
        }
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        self.all.updates().remove(&self.id);
        self.end.tell(false);
    }
}
