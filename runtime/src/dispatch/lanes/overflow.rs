//! What a lane is too full for is put aside into the storage, so that it is safe, and stands in nobody's way.
//!
//! From then on everything that comes to the lane goes there, behind it, until all of it has been brought back: so the order
//! is kept. One entry of what is due stands for all of it, and leads another worker there if this one dies.

use std::ops::Bound;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use botwright_api::types::Update;

use super::queues::{Drained, Meant, Waiting};
use super::{LaneKey, Lanes, Task};
use crate::app::Shared;
use crate::dispatch::due::{Claim, Entry, What};
use crate::error::Result;
use crate::metrics::{self, Stopwatch};
use crate::storage::{Batch, Expected, Range, Versioned};

/// Where they are, by user, chat and the order in which they came.
pub(crate) const NAMESPACE: &str = "waiting";

/// How many are brought back at once.
const PAGE: usize = 16;

/// How long the storage is left alone after it failed.
const PAUSE: Duration = Duration::from_secs(1);

/// What is in the storage of one lane.
#[derive(Default)]
pub(super) struct Overflow {
    /// The entry that leads there.
    claim: Option<Claim>,
    /// How many are being written, and how many ever were.
    writing: usize,
    written: u64,
    /// The last that was brought back.
    last: Option<String>,
}

/// An update that was brought back from the storage.
pub(crate) struct Kept {
    pub(crate) update: Arc<Update>,
    pub(super) bytes: usize,
    key: String,
    claim: Option<Claim>,
}

impl Kept {
    /// What keeps other workers away from it.
    pub(crate) fn claim(&self) -> Option<&Claim> {
        self.claim.as_ref()
    }

    /// It is done.
    pub(crate) async fn remove(&self, shared: &Shared) -> Result {
        let mut batch = Batch::default();
        batch.remove(NAMESPACE, &self.key, Expected::Anything);
        Ok(shared.storage.commit_surely(&batch).await?)
    }
}

impl Lanes {
    /// Puts an update aside, and with the first one all that stands before it; false if the bot is to stop before that could
    /// be done.
    pub(super) async fn put_aside(self: &Arc<Self>, key: LaneKey, update: &Update) -> bool {
        let Drained { running, waiting, followers } = {
            let mut queues = self.queues();
            let begins = queues.overflow(key).is_none();
            queues.overflowing(key).writing += 1;
            if begins { queues.drain(key) } else { Drained::default() }
        };
        self.start_others(followers);
        let before = waiting.iter().filter_map(Waiting::update);
        // The one that runs is kept too: if this process dies, it comes before the others.
        let rows = running.iter().chain(before).map(|update| &**update).chain([update]);
        let rows: Vec<_> = rows.filter_map(|update| self.row(key, update)).collect();
        let kept = self.write_surely(key, &rows).await;
        for Waiting { task, bytes, .. } in waiting {
            if let (Task::Update(_, done), true) = (task, kept) {
                done();
            }
            self.queues().left(bytes);
        }
        let next = {
            let mut queues = self.queues();
            let overflow = queues.overflowing(key);
            overflow.writing = overflow.writing.saturating_sub(1);
            overflow.written += 1;
            queues.wake(key)
        };
        self.changed.notify_waiters();
        self.go_on(key, next);
        kept
    }

    fn row(&self, key: LaneKey, update: &Update) -> Option<(String, Vec<u8>)> {
        match serde_json::to_vec(update) {
            Ok(value) => Some((format!("{key}/{:020}", self.order()), value)),
            Err(error) => {
                tracing::error!(%error, id = update.update_id, "an update cannot be put aside: it is left out");
                None
            }
        }
    }

    /// Writes rows, also if the storage is away for a while; false if the bot is to stop before that.
    async fn write_surely(&self, key: LaneKey, rows: &[(String, Vec<u8>)]) -> bool {
        let bytes: usize = rows.iter().map(|(_, value)| value.len()).sum();
        self.queues().aside += self.kept_in_memory(bytes);
        for _ in rows {
            metrics::put_aside();
        }
        loop {
            match self.write(key, rows).await {
                Ok(()) => return true,
                Err(error) => {
                    tracing::warn!(?error, "a full lane's updates cannot be put aside; trying again");
                }
            }
            if !self.shared.pause(PAUSE).await {
                return false;
            }
        }
    }

    async fn write(&self, key: LaneKey, rows: &[(String, Vec<u8>)]) -> Result {
        let mut batch = Batch::default();
        for (row, value) in rows {
            batch.put(NAMESPACE, row, Expected::Anything, value.clone());
        }
        let claimed = self.queues().overflowing(key).claim.is_some();
        let claim = if claimed { None } else { Some(entry(key).claim(&mut batch, &self.shared)?) };
        self.shared.storage.commit_surely(&batch).await?;
        if claim.is_some() {
            tracing::info!(lane = %key, "full: what comes is put aside into the storage");
            self.queues().overflowing(key).claim = claim;
        }
        Ok(())
    }

    /// Another worker's, or one's own of before.
    pub(super) fn take_over(self: &Arc<Self>, claim: Claim) {
        let key = claim.entry.lane;
        let next = {
            let mut queues = self.queues();
            queues.overflowing(key).claim = Some(claim);
            queues.wake(key)
        };
        self.go_on(key, next);
    }

    /// Brings the next ones back into their lane, or ends it.
    pub(super) async fn refill(&self, key: LaneKey) {
        loop {
            let Some((claim, written, last)) = self.known_of(key) else { return };
            match self.read(key, claim.as_ref(), last.as_deref()).await {
                Ok(None) => {
                    if self.lost(key, claim.as_ref()) {
                        return;
                    }
                }
                Ok(Some(page)) if page.is_empty() => {
                    if self.end_overflow(key, written).await {
                        return;
                    }
                }
                Ok(Some(page)) => return self.bring_back(key, page, claim.as_ref()),
                Err(error) => {
                    tracing::warn!(?error, "what a full lane has put aside cannot be read; trying again");
                    if !self.shared.pause(PAUSE).await {
                        // It stays where it is, for the next process.
                        drop(self.queues().dry(key));
                        return;
                    }
                }
            }
        }
    }

    fn known_of(&self, key: LaneKey) -> Option<(Option<Claim>, u64, Option<String>)> {
        let mut queues = self.queues();
        let overflow = queues.overflow(key)?;
        Some((overflow.claim.clone(), overflow.written, overflow.last.clone()))
    }

    /// The next ones; none where another worker has taken them over.
    async fn read(
        &self,
        key: LaneKey,
        claim: Option<&Claim>,
        last: Option<&str>,
    ) -> Result<Option<Vec<(String, Versioned)>>> {
        if self.leaves_it() {
            return Ok(Some(Vec::new()));
        }
        if let Some(claim) = claim
            && !claim.is_held(&self.shared).await?
        {
            return Ok(None);
        }
        let beginning = format!("{key}/");
        let from = last.map_or(Bound::Included(beginning.as_str()), Bound::Excluded);
        let range = Range { namespace: NAMESPACE, from, before: None, limit: PAGE };
        let mut page = self.shared.storage.scan(range).await?;
        page.retain(|(key, _)| key.starts_with(&beginning));
        Ok(Some(page))
    }

    /// Whether a claim that was lost leaves nothing to be done here; it may have been claimed anew by this worker itself.
    fn lost(&self, key: LaneKey, claim: Option<&Claim>) -> bool {
        let mut queues = self.queues();
        let now = queues.overflow(key).and_then(|overflow| overflow.claim.as_ref());
        let is_new = now.zip(claim).is_some_and(|(now, lost)| !now.is_same(lost));
        if !is_new {
            tracing::debug!("another worker has taken over what a full lane had put aside");
            drop(queues.dry(key));
        }
        !is_new
    }

    /// A bot that is to stop leaves to the next process what the storage keeps.
    fn leaves_it(&self) -> bool {
        *self.shared.stopping.borrow() && self.shared.storage.is_shared()
    }

    fn bring_back(&self, key: LaneKey, page: Vec<(String, Versioned)>, claim: Option<&Claim>) {
        for (row, stored) in page {
            let update = match Update::from_json(&stored.value) {
                Ok(update) => Arc::new(update),
                Err(error) => {
                    tracing::error!(row, %error, "an update that was put aside cannot be read");
                    continue;
                }
            };
            let tickets = self.tickets_of(&update);
            let bytes = stored.value.len();
            let kept = Kept { update, bytes, key: row.clone(), claim: claim.cloned() };
            let waiting = Waiting {
                task: Task::Kept(Box::new(kept)),
                since: Stopwatch::start(),
                tickets,
                bytes,
                number: 0,
                meant: Meant::Unseen,
            };
            let mut queues = self.queues();
            queues.overflowing(key).last = Some(row);
            // The refill itself stands in the lane as what runs, so that nothing begins before it has ended.
            drop(queues.add(key, waiting, || None));
        }
    }

    /// Whether nothing is left, and nothing came meanwhile.
    async fn end_overflow(&self, key: LaneKey, written: u64) -> bool {
        let changed = self.changed.notified();
        tokio::pin!(changed);
        changed.as_mut().enable();
        let ended = {
            let mut queues = self.queues();
            let Some(overflow) = queues.overflow(key) else { return true };
            let busy = overflow.writing > 0;
            if busy || overflow.written != written { Err(busy) } else { Ok(queues.dry(key)) }
        };
        match ended {
            Err(busy) => {
                if busy {
                    changed.await;
                }
                false
            }
            Ok(overflow) => {
                if let Some(claim) =
                    overflow.and_then(|overflow| overflow.claim).filter(|_| !self.leaves_it())
                {
                    let mut batch = Batch::default();
                    let _held = claim.finish(&mut batch).await;
                    if let Err(error) = self.shared.storage.commit_surely(&batch).await {
                        tracing::debug!(%error, "nothing is left of what was put aside, and somebody will look again");
                    }
                }
                true
            }
        }
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

fn entry(lane: LaneKey) -> Entry {
    Entry { lane, what: What::Waiting }
}
