//! One lane for each user in a chat: in order inside, concurrent across, bounded in updates and in bytes.
//!
//! A lane that is full or slow blocks no other: what comes by polling is put aside into the storage (`overflow`) where it does not fit
//! or Telegram is to take it for done before it is, and what comes by the webhook is refused, for Telegram to bring it again.

mod busy;
mod overflow;
mod queues;
mod refill;
mod workers;

use std::fmt;
use std::ops::{Add, Sub};
use std::pin::pin;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use botwright_api::types::Update;
use serde::{Deserialize, Serialize};
use tokio::sync::Notify;

pub(crate) use self::busy::Slot;
pub(crate) use self::overflow::NAMESPACE as WAITING;
use self::queues::{Next, Queues, Started, Waiting};
#[cfg(feature = "webhook")]
use self::workers::Begun;
use self::workers::Workers;
use super::due::What;
use super::{Claim, guarded, tasks};
use crate::app::Shared;
use crate::conversation::{Keyed, Memory};
use crate::draft;
use crate::event::{Cause, Event};

/// How much may wait and run at once; past it, whoever brings more waits, or is refused.
const MOST: Room = Room { tasks: 1_024, bytes: 64 << 20 };

/// How much one lane holds of it; what comes then is put aside into the storage.
const MOST_OF_A_LANE: Room = Room { tasks: 64, bytes: 8 << 20 };

/// What an update counts at least, in bytes.
const LEAST: usize = 256;

/// Who is told that an update is done, or safe in the storage, so that it can be acknowledged.
pub(crate) type Done = Box<dyn FnOnce() + Send>;

/// Something to be done in a lane. Small, as lanes come and go with every update: what is rare stands elsewhere.
pub(crate) enum Task {
    /// An update.
    Update(Arc<Update>, Done),
    /// Something that was due.
    Due(Box<Claim>),
}

/// The chat and the user; updates that have neither share the lane (0, 0).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct LaneKey {
    chat: i64,
    user: i64,
}

/// How much waits or runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Room {
    pub(crate) tasks: usize,
    pub(crate) bytes: usize,
}

/// All lanes.
pub(crate) struct Lanes {
    shared: Arc<Shared>,
    queues: Mutex<Queues>,
    /// There is room again, or something was written.
    changed: Notify,
    emptied: Notify,
    last_order: AtomicI64,
    workers: Workers,
    /// Whether nothing begins any more, and what runs ends where it stands.
    is_halted: AtomicBool,
    halted: Notify,
}

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

    pub(super) fn of(task: &Task) -> Self {
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
            changed: Notify::new(),
            emptied: Notify::new(),
            last_order: AtomicI64::default(),
            workers: Workers::default(),
            is_halted: AtomicBool::default(),
            halted: Notify::new(),
        })
    }

    /// Puts a task into its lane; waits while there is no room. What its lane is too full for is put into the storage.
    pub(crate) async fn push(self: &Arc<Self>, task: Task) {
        let mut task = match task {
            Task::Due(claim) if matches!(claim.entry.what, What::Waiting) => return self.take_over(*claim),
            task => task,
        };
        self.learn(&task);
        loop {
            let changed = self.changed.notified();
            tokio::pin!(changed);
            changed.as_mut().enable();
            match self.place(task) {
                Ok((key, next)) => return self.go_on(key, next),
                Err((Full::Lane(key), Task::Update(update, done))) => {
                    return self.put_aside(key, update, done).await;
                }
                Err((_, refused)) => task = refused,
            }
            changed.await;
        }
    }

    /// Puts a task into its lane, or gives it back at once if there is no room in it, or none at all. If its turn has come, it is
    /// the caller's to do.
    #[cfg(feature = "webhook")]
    pub(crate) fn offer(self: &Arc<Self>, task: Task) -> Result<Option<Begun>, Task> {
        self.learn(&task);
        let (key, next) = self.place(task).map_err(|(_, task)| task)?;
        Ok(self.begun(key, next))
    }

    /// Returns when nothing waits and nothing runs.
    pub(crate) async fn idle(&self) {
        loop {
            let emptied = self.emptied.notified();
            tokio::pin!(emptied);
            emptied.as_mut().enable();
            if self.queues().are_empty() {
                return;
            }
            emptied.await;
        }
    }

    /// Ends what runs where it stands, and what waits without its turn, as a crash would: none of it is done.
    pub(crate) fn halt(&self) {
        self.is_halted.store(true, Ordering::SeqCst);
        self.halted.notify_waiters();
    }

    /// The most that ever was in all lanes.
    pub(crate) fn most_held(&self) -> Room {
        self.queues().most
    }

    fn learn(&self, task: &Task) {
        if let Task::Update(update, _) = task {
            // Here updates come in their order; behind, those of several people overtake each other.
            self.shared.guards.chats.learn(update);
            // The handler that writes may run in another lane, or keep this one busy.
            draft::learn(update);
        }
    }

    /// Puts a task into its lane if there is room; what is to be done there now.
    fn place(self: &Arc<Self>, task: Task) -> Result<(LaneKey, Next), (Full, Task)> {
        let (key, bytes) = (LaneKey::of(&task), bytes_of(&task));
        let tickets = self.tickets(&task);
        let next = {
            let mut queues = self.queues();
            let room = Room { tasks: 1, bytes };
            // What was due is in the storage already, and does not come in floods.
            if matches!(task, Task::Update(..)) {
                let in_lane = queues.held_by(key);
                if queues.is_behind(key) || (in_lane.tasks > 0 && !(in_lane + room).fits(MOST_OF_A_LANE)) {
                    let full = if queues.aside + bytes > MOST.bytes { Full::All } else { Full::Lane(key) };
                    return Err((full, task));
                }
            }
            if queues.held.tasks > 0 && !(queues.held + room).fits(MOST) {
                return Err((Full::All, task));
            }
            queues.add(key, Waiting::new(task, tickets, bytes), || self.slot(key))
        };
        if let Next::Leave = next {
            self.look(key);
        }
        Ok((key, next))
    }

    /// How many tasks wait or run.
    #[cfg(feature = "webhook")]
    pub(crate) fn backlog(&self) -> usize {
        self.queues().held.tasks
    }

    /// Does what is to be done first in a lane; what is to be done there then.
    async fn step(self: &Arc<Self>, key: LaneKey, next: Next) -> Next {
        let done = match next {
            Next::Run(started) => self.run(started).await,
            // In places of their own: every lane would have to be as large otherwise.
            Next::Remove(row) => {
                Box::pin(self.remove(vec![row])).await;
                true
            }
            Next::Refill => {
                Box::pin(self.refill(key)).await;
                true
            }
            Next::Leave => return Next::Leave,
        };
        let (next, others) = self.queues().finish(key, done, |key| self.slot(key));
        for (key, next) in others {
            self.go_on(key, next);
        }
        self.changed.notify_waiters();
        if let Next::Leave = next {
            self.emptied.notify_waiters();
        }
        next
    }

    /// Starts those of some lanes whose turn has come.
    fn start_others(self: &Arc<Self>, keys: Vec<LaneKey>) {
        let started = self.queues().start_all(keys, |key| self.slot(key));
        for (key, next) in started {
            self.go_on(key, next);
        }
    }

    /// Whether what was started is done.
    async fn run(&self, started: Started) -> bool {
        if self.is_halted.load(Ordering::SeqCst) {
            return false;
        }
        let Started { task, since, slot } = started;
        let task = pin!(tasks::run(&self.shared, task, since, slot));
        let ran = tokio::select! {
            biased;
            ran = guarded::catch(task) => ran,
            () = self.halting() => return false,
        };
        ran.unwrap_or_else(|error| {
            // What authors write is caught nearer to it; the lane goes on whatever it was.
            tracing::error!(?error, "a task ended before its time");
            false
        })
    }

    /// Returns when what runs is to end.
    async fn halting(&self) {
        let halted = self.halted.notified();
        tokio::pin!(halted);
        halted.as_mut().enable();
        if !self.is_halted.load(Ordering::SeqCst) {
            halted.await;
        }
    }

    /// The names of the lines in which a task stands beside its lane: conversations that several lanes share.
    fn tickets(&self, task: &Task) -> Vec<String> {
        match task {
            Task::Update(update, _) => self.tickets_of(update),
            Task::Due(claim) => match &claim.entry.what {
                What::Timeout { namespace, key, .. } => {
                    let keyed = Keyed::of_namespace(namespace);
                    keyed.map(|keyed| Memory::at(keyed, key.clone()).locks().collect()).unwrap_or_default()
                }
                What::Album { .. } | What::Broadcast { .. } | What::Job { .. } | What::Waiting => Vec::new(),
            },
        }
    }

    fn tickets_of(&self, update: &Arc<Update>) -> Vec<String> {
        let kinds = &self.shared.table.keyed;
        if kinds.iter().all(|keyed| *keyed == Keyed::UserInChat) {
            return Vec::new();
        }
        let event = Event::new(self.shared.bot.clone(), Cause::Update(Arc::clone(update)));
        let mut tickets: Vec<_> = Memory::of(&event, kinds).locks().collect();
        tickets.sort_unstable();
        tickets.dedup();
        tickets
    }

    fn queues(&self) -> MutexGuard<'_, Queues> {
        self.queues.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Display for LaneKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.user, self.chat)
    }
}

/// Why there is no room.
enum Full {
    Lane(LaneKey),
    All,
}

fn bytes_of(task: &Task) -> usize {
    match task {
        Task::Update(update, _) => update.received_bytes().max(LEAST),
        Task::Due(_) => LEAST,
    }
}

impl Room {
    fn fits(self, most: Self) -> bool {
        self.tasks <= most.tasks && self.bytes <= most.bytes
    }

    fn max(self, other: Self) -> Self {
        Self { tasks: self.tasks.max(other.tasks), bytes: self.bytes.max(other.bytes) }
    }
}

impl Add for Room {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { tasks: self.tasks + other.tasks, bytes: self.bytes + other.bytes }
    }
}

impl Sub for Room {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self { tasks: self.tasks - other.tasks, bytes: self.bytes - other.bytes }
    }
}

#[cfg(all(test, feature = "emulator"))]
mod tests;
