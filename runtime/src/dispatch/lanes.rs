//! One lane for each user in a chat: in order inside, concurrent across, bounded in all.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use botwright_api::types::Update;
use serde::{Deserialize, Serialize};
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};

use super::{Claim, tasks};
use crate::app::Shared;
use crate::metrics::{self, Stopwatch};

/// How many tasks may wait or run at once; past it, whoever brings more waits.
const MOST_TASKS: usize = 1024;

/// Something to be done in a lane.
pub(crate) enum Task {
    /// An update, and who is told that it is done, so that it can be acknowledged.
    Update(Arc<Update>, Box<dyn FnOnce() + Send>),
    /// Something that was due.
    Due(Claim),
}

/// The chat and the user; updates that have neither share the lane (0, 0).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct LaneKey {
    chat: i64,
    user: i64,
}

/// All lanes.
pub(crate) struct Lanes {
    shared: Arc<Shared>,
    queues: Mutex<HashMap<LaneKey, VecDeque<Waiting>>>,
    room: Arc<Semaphore>,
    emptied: Notify,
}

/// A task and its place in the bound.
struct Waiting(Task, Stopwatch, OwnedSemaphorePermit);

impl LaneKey {
    pub(crate) fn new(chat: i64, user: i64) -> Self {
        Self { chat, user }
    }

    /// The lane of an update.
    pub(super) fn of_update(update: &Update) -> Self {
        Self {
            chat: update.chat().map_or(0, |chat| chat.id.0),
            user: update.from_user().map_or(0, |user| user.id.0),
        }
    }

    fn of(task: &Task) -> Self {
        match task {
            Task::Update(update, _) => Self::of_update(update),
            Task::Due(claim) => claim.entry.lane,
        }
    }
}

impl Lanes {
    pub(crate) fn new(shared: Arc<Shared>) -> Arc<Self> {
        Arc::new(Self {
            shared,
            queues: Mutex::default(),
            room: Arc::new(Semaphore::new(MOST_TASKS)),
            emptied: Notify::new(),
        })
    }

    /// Puts a task into its lane; waits while there is no room.
    pub(crate) async fn push(self: &Arc<Self>, task: Task) {
        self.learn(&task);
        let since = Stopwatch::start();
        let room = Arc::clone(&self.room).acquire_owned().await.expect("the semaphore is never closed");
        self.place(task, since, room);
    }

    /// Puts a task into its lane, or gives it back at once if there is no room.
    #[cfg(feature = "webhook")]
    pub(crate) fn offer(self: &Arc<Self>, task: Task) -> Result<(), Task> {
        let Ok(room) = Arc::clone(&self.room).try_acquire_owned() else { return Err(task) };
        self.learn(&task);
        self.place(task, Stopwatch::start(), room);
        Ok(())
    }

    fn learn(&self, task: &Task) {
        if let Task::Update(update, _) = task {
            // Here updates come in their order; behind, those of several people overtake each other.
            self.shared.guards.chats.learn(update);
        }
    }

    fn place(self: &Arc<Self>, task: Task, since: Stopwatch, room: OwnedSemaphorePermit) {
        let key = LaneKey::of(&task);
        if let Some(first) = self.queue(key, Waiting(task, since, room)) {
            let lanes = Arc::clone(self);
            tokio::spawn(async move { lanes.work(key, first).await });
        }
    }

    /// Returns when nothing waits and nothing runs.
    pub(crate) async fn idle(&self) {
        loop {
            let emptied = self.emptied.notified();
            tokio::pin!(emptied);
            emptied.as_mut().enable();
            if self.queues().is_empty() {
                return;
            }
            emptied.await;
        }
    }

    /// Puts a task behind those of its lane; gives it back if there is no such lane, which is open then.
    fn queue(&self, key: LaneKey, waiting: Waiting) -> Option<Waiting> {
        let mut queues = self.queues();
        let (depth, first) = match queues.entry(key) {
            Entry::Occupied(mut lane) => {
                lane.get_mut().push_back(waiting);
                (lane.get().len() + 1, None)
            }
            Entry::Vacant(lane) => {
                lane.insert(VecDeque::new());
                (1, Some(waiting))
            }
        };
        metrics::lane_depth(depth);
        metrics::lanes(queues.len(), MOST_TASKS - self.room.available_permits(), 0);
        first
    }

    async fn work(&self, key: LaneKey, first: Waiting) {
        let mut next = Some(first);
        while let Some(Waiting(task, since, room)) = next {
            tasks::run(&self.shared, task, since).await;
            drop(room);
            next = self.next(key);
        }
        self.emptied.notify_waiters();
    }

    /// The next task of a lane; a lane without one is closed.
    fn next(&self, key: LaneKey) -> Option<Waiting> {
        let mut queues = self.queues();
        let next = queues.get_mut(&key)?.pop_front();
        if next.is_none() {
            queues.remove(&key);
        }
        next
    }

    fn queues(&self) -> MutexGuard<'_, HashMap<LaneKey, VecDeque<Waiting>>> {
        self.queues.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
