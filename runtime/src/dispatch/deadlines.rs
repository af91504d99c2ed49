//! Conversations that were silent for too long, and albums that are whole: their deadlines are stored, and fire without any
//! update.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use super::albums::{self, Collected};
use super::lanes::LaneKey;
use super::{Lanes, Task};
use crate::app::Shared;
use crate::clock::Clock;
use crate::conversation::{ActiveState, ActiveStates, ConversationKey, NAMESPACE};
use crate::error::Result;

/// The deadlines that are known; a turn checks against the storage whether one still holds.
#[derive(Default)]
pub(crate) struct Deadlines {
    heap: Mutex<BinaryHeap<Reverse<(i64, Deadline)>>>,
    changed: Notify,
    handed: Notify,
}

/// What is to be done when a moment has come, and in which lane.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Deadline {
    what: Due,
    lane: LaneKey,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Due {
    /// A conversation of a key has been silent for too long.
    Conversation(String, String),
    /// An album is whole.
    Album(String),
}

impl Deadline {
    fn task(self) -> Task {
        match self.what {
            Due::Conversation(key, conversation) => {
                Task::Deadline(ConversationKey(key), conversation, self.lane)
            }
            Due::Album(key) => Task::Album(key, self.lane),
        }
    }
}

impl Deadlines {
    /// Reads all deadlines from the storage.
    pub(crate) async fn load(&self, shared: &Shared) -> Result {
        for (key, stored) in shared.storage.scan(NAMESPACE).await? {
            let states: ActiveStates = serde_json::from_slice(&stored.value)?;
            let key = ConversationKey(key);
            states.states.iter().for_each(|state| self.add(&key, state));
        }
        for (key, stored) in shared.storage.scan(albums::NAMESPACE).await? {
            let album = Collected::read(Some(&stored))?;
            self.add_album(&key, album.lane(), album.due);
        }
        Ok(())
    }

    /// Remembers the deadline of a state, if it has one.
    pub(crate) fn add(&self, key: &ConversationKey, state: &ActiveState) {
        let Some(moment) = state.deadline else { return };
        let (chat, user) = (state.chat.as_ref(), state.user.as_ref());
        let lane = LaneKey::new(chat.map_or(0, |chat| chat.id.0), user.map_or(0, |user| user.id.0));
        self.push(moment, Due::Conversation(key.0.clone(), state.conversation.clone()), lane);
    }

    /// Remembers when an album can be handled.
    pub(super) fn add_album(&self, key: &str, lane: LaneKey, moment: i64) {
        self.push(moment, Due::Album(key.to_owned()), lane);
    }

    fn push(&self, moment: i64, what: Due, lane: LaneKey) {
        self.heap().push(Reverse((moment, Deadline { what, lane })));
        self.changed.notify_one();
    }

    /// Returns when every deadline that has come is in its lane.
    #[cfg(feature = "emulator")]
    pub(crate) async fn handed_over(&self, clock: &Clock) {
        loop {
            let handed = self.handed.notified();
            tokio::pin!(handed);
            handed.as_mut().enable();
            if !self.has_due(clock.now()) {
                return;
            }
            handed.await;
        }
    }

    /// Returns when every album that will soon be whole is in its lane.
    pub(crate) async fn albums_handed_over(&self, clock: &Clock) {
        loop {
            let handed = self.handed.notified();
            tokio::pin!(handed);
            handed.as_mut().enable();
            let soon = clock.now() + albums::PATIENCE;
            let is_album = |due: &Deadline| matches!(due.what, Due::Album(_));
            if !self.heap().iter().any(|Reverse((moment, due))| *moment <= soon && is_album(due)) {
                return;
            }
            handed.await;
        }
    }

    /// Whether a deadline has come that has not been handed over.
    #[cfg(feature = "emulator")]
    pub(crate) fn has_due(&self, now: i64) -> bool {
        self.earliest().is_some_and(|moment| moment <= now)
    }

    /// Hands deadlines to the lanes as they come; ends only with its task.
    pub(crate) async fn watch(&self, shared: &Arc<Shared>, lanes: &Arc<Lanes>) {
        loop {
            match self.earliest() {
                None => self.changed.notified().await,
                Some(moment) => tokio::select! {
                    () = shared.clock.sleep_until(moment) => self.fire(shared, lanes).await,
                    () = self.changed.notified() => {}
                },
            }
        }
    }

    async fn fire(&self, shared: &Shared, lanes: &Arc<Lanes>) {
        while let Some(due) = self.due(shared.clock.now()) {
            let Reverse((_, deadline)) = due.clone();
            lanes.push(deadline.task()).await;
            // Only now, so that whoever sees no due deadline sees its task in the lane.
            self.remove(&due);
        }
        self.handed.notify_waiters();
    }

    fn earliest(&self) -> Option<i64> {
        self.heap().peek().map(|Reverse((moment, _))| *moment)
    }

    fn due(&self, now: i64) -> Option<Reverse<(i64, Deadline)>> {
        self.heap().peek().filter(|Reverse((moment, _))| *moment <= now).cloned()
    }

    /// An earlier deadline may have come on top meanwhile; that is rare, and costs a pass.
    fn remove(&self, due: &Reverse<(i64, Deadline)>) {
        let mut heap = self.heap();
        if heap.peek() == Some(due) {
            heap.pop();
        } else {
            heap.retain(|known| known != due);
        }
    }

    fn heap(&self) -> MutexGuard<'_, BinaryHeap<Reverse<(i64, Deadline)>>> {
        self.heap.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
