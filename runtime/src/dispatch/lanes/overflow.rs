//! What Telegram takes for done before it is, stands in the storage: what a full lane has no room for, and the lane of an update
//! that holds up all that came after it.
//!
//! One entry of what is due leads there, is claimed by this worker as long as there is something, and leads another worker there
//! if this one dies: before that one asks for anything new, so that nothing overtakes it. As long as all of it is in the lane too,
//! what comes waits behind it there. As soon as some of it is nowhere else, what comes follows it, until all has been
//! brought back: so the order is kept.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use botwright_api::types::Update;
use tokio::task::JoinSet;

use super::queues::{Drained, Queues, Row, Waiting};
use super::{Done, LaneKey, Lanes, Task};
use crate::app::Shared;
use crate::dispatch::due::{Claim, Entry, What};
use crate::error::Result;
use crate::metrics;
use crate::storage::{Batch, Expected, StorageError};

/// Where they are, by user, chat and the order in which they came.
pub(crate) const NAMESPACE: &str = "waiting";

/// How long the storage is left alone after it failed.
pub(super) const PAUSE: Duration = Duration::from_secs(1);

/// What is in the storage of one lane.
#[derive(Default)]
pub(super) struct Overflow {
    lead: Option<Lead>,
    /// Whether some of it may not be in the lane: then what comes goes behind it.
    pub(super) is_ahead: bool,
    /// How many are being written, and how many ever were.
    pub(super) writing: usize,
    pub(super) written: u64,
    /// Rows are written or removed of updates that the lane itself holds: nothing is brought back meanwhile.
    pub(super) settling: usize,
    /// The last that was brought back, and whether any was.
    pub(super) last: Option<Box<str>>,
    pub(super) is_back: bool,
}

/// The entry that leads there, which is claimed anew until this is dropped.
struct Lead {
    claim: Claim,
    _renewing: JoinSet<()>,
}

/// What is put aside of a lane.
struct Aside {
    /// The updates in their order.
    updates: Vec<Kept>,
    /// Those of them that were taken out of the lane.
    leaving: Vec<Waiting>,
    /// Whether the others stay in it.
    settles: bool,
}

/// An update, and the key of its row.
struct Kept {
    update: Arc<Update>,
    row: Box<str>,
    /// Its number, if it stays in the lane.
    staying: Option<u64>,
}

/// A row as it is written.
struct Written {
    row: Row,
    value: Vec<u8>,
    staying: Option<u64>,
}

impl Overflow {
    pub(super) fn claim(&self) -> Option<Claim> {
        self.lead.as_ref().map(|lead| lead.claim.clone())
    }

    pub(super) fn begin_settling(&mut self) {
        self.settling += 1;
    }

    pub(super) fn end_settling(&mut self) {
        self.settling = self.settling.saturating_sub(1);
    }
}

impl Kept {
    fn written(self) -> Option<Written> {
        let Self { update, row: key, staying } = self;
        match serde_json::to_vec(&*update) {
            Ok(value) => Some(Written { row: Row { key, bytes: value.len() }, value, staying }),
            Err(error) => {
                tracing::error!(%error, id = update.update_id, "an update cannot be put aside: it is left out");
                None
            }
        }
    }
}

impl Lanes {
    /// Puts an update aside that its lane has no room for, and with the first one all that waits before it. It is done then, unless the
    /// bot is to stop before that could be written.
    pub(super) async fn put_aside(self: &Arc<Self>, key: LaneKey, update: Arc<Update>, done: Done) {
        let (aside, followers) = {
            let mut queues = self.queues();
            let mut drained = Drained::default();
            if !queues.overflowing(key).is_ahead {
                tracing::info!(lane = %key, "full: what comes is put aside into the storage");
                queues.overflowing(key).is_ahead = true;
                drained = queues.drain(key);
            }
            (self.begin(&mut queues, key, drained.waiting, Some(update)), drained.followers)
        };
        self.start_others(followers);
        self.write_aside(key, aside, Some(done)).await;
    }

    /// Keeps the lane of an update in the storage, as Telegram is to take the update for done. What runs and waits there stays where it
    /// is. False if the bot is to stop before that could be written.
    pub(crate) async fn keep(self: &Arc<Self>, update: &Update) -> bool {
        let key = LaneKey::of_update(update);
        let aside = {
            let mut queues = self.queues();
            if !queues.holds(key, update.update_id) {
                // It has ended meanwhile. What a bot that is to stop has left undone comes again.
                return !*self.shared.stopping.borrow();
            }
            if queues.unkept(key).is_empty() {
                return true;
            }
            self.begin(&mut queues, key, Vec::new(), None)
        };
        self.write_aside(key, aside, None).await
    }

    /// All that is to be written of a lane, in its order.
    fn begin(
        &self,
        queues: &mut Queues,
        key: LaneKey,
        leaving: Vec<Waiting>,
        new: Option<Arc<Update>>,
    ) -> Aside {
        // The one that runs is kept too: if this process dies, it comes before the others.
        let staying = queues.unkept(key);
        let settles = !staying.is_empty();
        let overflow = queues.overflowing(key);
        overflow.writing += 1;
        if settles {
            overflow.begin_settling();
        }
        let left = leaving.iter().filter_map(Waiting::update).cloned();
        let staying = staying.into_iter().map(|(number, update)| (Some(number), update));
        let updates = staying.chain(left.chain(new).map(|update| (None, update)));
        let row = || format!("{key}/{:020}", self.order()).into();
        let updates = updates.map(|(staying, update)| Kept { update, row: row(), staying }).collect();
        Aside { updates, leaving, settles }
    }

    /// Writes what is put aside, and says that Telegram may take it for done; false if the bot is to stop before that.
    async fn write_aside(self: &Arc<Self>, key: LaneKey, aside: Aside, done: Option<Done>) -> bool {
        let lanes = Arc::clone(self);
        // Whoever brings updates may be dropped at any time; what was begun here is brought to its end.
        let written = tokio::spawn(async move {
            let Aside { updates, leaving, settles } = aside;
            let rows: Vec<_> = updates.into_iter().filter_map(Kept::written).collect();
            let kept = lanes.write_surely(key, &rows).await;
            if kept {
                lanes.note(key, rows).await;
            }
            lanes.let_go(leaving, kept);
            if let Some(done) = done.filter(|_| kept) {
                done();
            }
            lanes.end_writing(key, settles);
            kept
        });
        written.await.unwrap_or_else(|error| {
            tracing::error!(%error, "updates that were to be put aside come again");
            false
        })
    }

    /// Notes which rows keep those that have stayed in the lane.
    async fn note(&self, key: LaneKey, rows: Vec<Written>) {
        let (mut safe, mut over) = (Vec::new(), Vec::new());
        {
            let mut queues = self.queues();
            for Written { row, staying, .. } in rows {
                match staying.map(|number| queues.keep(key, number, row)) {
                    Some(Ok(done)) => safe.extend(done),
                    Some(Err(row)) => over.push(row),
                    None => {}
                }
            }
        }
        for done in safe {
            done();
        }
        // Those that have ended meanwhile need none.
        self.remove(over).await;
    }

    fn let_go(&self, leaving: Vec<Waiting>, kept: bool) {
        for Waiting { task, bytes, .. } in leaving {
            if let (Task::Update(_, done), true) = (task, kept) {
                done();
            }
            self.queues().left(bytes);
        }
    }

    fn end_writing(self: &Arc<Self>, key: LaneKey, settles: bool) {
        let next = {
            let mut queues = self.queues();
            let overflow = queues.overflowing(key);
            overflow.writing = overflow.writing.saturating_sub(1);
            overflow.written += 1;
            if settles {
                overflow.end_settling();
            }
            queues.wake(key)
        };
        self.changed.notify_waiters();
        self.go_on(key, next);
    }

    /// Writes rows, also if the storage is away for a while; false if the bot is to stop before that.
    async fn write_surely(&self, key: LaneKey, rows: &[Written]) -> bool {
        let bytes = rows.iter().map(|written| written.row.bytes).sum();
        self.queues().aside += self.kept_in_memory(bytes);
        for _ in rows {
            metrics::put_aside();
        }
        loop {
            match self.write(key, rows).await {
                Ok(()) => return true,
                Err(error) => tracing::warn!(?error, "updates cannot be put aside; trying again"),
            }
            if !self.shared.pause(PAUSE).await {
                return false;
            }
        }
    }

    async fn write(&self, key: LaneKey, rows: &[Written]) -> Result {
        let mut batch = Batch::default();
        for Written { row, value, .. } in rows {
            batch.put(NAMESPACE, &row.key, Expected::Anything, value.clone());
        }
        let claim = self.queues().overflowing(key).claim();
        if let Some(claim) = claim {
            match claim.commit(&self.shared, batch.clone()).await {
                Err(error) if matches!(error.find(), Some(StorageError::Conflict { .. })) => {
                    tracing::debug!(lane = %key, "another worker has what was put aside; what comes is led to anew");
                }
                written => return written,
            }
        }
        let claim = entry(key).claim(&mut batch, &self.shared)?;
        self.shared.storage.commit_surely(&batch).await?;
        self.lead(&mut self.queues(), claim);
        Ok(())
    }

    /// Another worker's, or one's own of before.
    pub(super) fn take_over(self: &Arc<Self>, claim: Claim) {
        let key = claim.entry.lane;
        let next = {
            let mut queues = self.queues();
            self.lead(&mut queues, claim);
            let overflow = queues.overflowing(key);
            (overflow.is_ahead, overflow.last) = (true, None);
            queues.wake(key)
        };
        self.go_on(key, next);
    }

    /// Keeps others away from what is in the storage of a lane, by this entry.
    fn lead(&self, queues: &mut Queues, claim: Claim) {
        let (held, shared) = (claim.clone(), Arc::clone(&self.shared));
        let mut renewing = JoinSet::new();
        renewing.spawn(async move { held.keep(&shared).await });
        let key = claim.entry.lane;
        let before = queues.overflowing(key).lead.replace(Lead { claim, _renewing: renewing });
        if let Some(Lead { claim, .. }) = before {
            let shared = Arc::clone(&self.shared);
            tokio::spawn(async move { release(&shared, &claim).await });
        }
    }

    /// Removes the rows of updates that are done.
    pub(super) async fn remove(&self, rows: Vec<Row>) {
        if rows.is_empty() {
            return;
        }
        let mut batch = Batch::default();
        for row in &rows {
            batch.remove(NAMESPACE, &row.key, Expected::Anything);
        }
        if let Err(error) = self.shared.storage.commit_surely(&batch).await {
            tracing::warn!(?error, "updates are done that the storage keeps; they will be looked at again");
        }
        let bytes = self.kept_in_memory(rows.iter().map(|row| row.bytes).sum());
        let mut queues = self.queues();
        queues.aside = queues.aside.saturating_sub(bytes);
    }

    /// How much memory a storage takes for what is put aside, if it is no place of its own.
    fn kept_in_memory(&self, bytes: usize) -> usize {
        if self.shared.storage.is_shared() { 0 } else { bytes }
    }

    /// A number greater than all before it, also than those of processes before this one.
    fn order(&self) -> i64 {
        let now = self.shared.clock.now().saturating_mul(1_000);
        let next = |last: i64| Some(last.saturating_add(1).max(now));
        self.last_order
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, next)
            .map_or(now, |last| last.saturating_add(1).max(now))
    }
}

/// Nobody is to be led there by this entry any more.
pub(super) async fn release(shared: &Shared, claim: &Claim) {
    let mut batch = Batch::default();
    let _held = claim.finish(&mut batch).await;
    if let Err(error) = shared.storage.commit_surely(&batch).await {
        tracing::debug!(%error, "somebody will look again for what was put aside");
    }
}

fn entry(lane: LaneKey) -> Entry {
    Entry { lane, what: What::Waiting }
}
