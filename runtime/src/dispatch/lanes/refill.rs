//! How what is in the storage of a lane comes back: some at a time, when nothing else is in the lane.

use std::ops::Bound;
use std::sync::Arc;

use botwright_api::types::Update;

use super::overflow::{NAMESPACE, Overflow, PAUSE, release};
use super::queues::{Meant, Row, Waiting};
use super::{LaneKey, Lanes, MOST_OF_A_LANE, Task};
use crate::dispatch::due::Claim;
use crate::error::Result;
use crate::storage::{Range, Versioned};

/// How many are brought back at once, at most.
const PAGE: usize = 16;

/// What is known of the storage before it is read.
struct Known {
    claim: Option<Claim>,
    written: u64,
    last: Option<Box<str>>,
}

impl Lanes {
    /// Brings the next ones back into their lane, or ends it.
    pub(super) async fn refill(&self, key: LaneKey) {
        loop {
            let Some(known) = self.known_of(key).await else { return };
            match self.read(key, &known).await {
                Ok(None) => {
                    if self.lost(key, known.claim.as_ref()) {
                        return;
                    }
                }
                Ok(Some(page)) if page.is_empty() => {
                    if self.end_overflow(key, known).await {
                        return;
                    }
                }
                Ok(Some(page)) => return self.bring_back(key, page).await,
                Err(error) => {
                    tracing::warn!(?error, "what was put aside cannot be read; trying again");
                    if !self.shared.pause(PAUSE).await {
                        // It stays where it is, for the next process.
                        drop(self.queues().dry(key));
                        return;
                    }
                }
            }
        }
    }

    /// Returns when the first ones of all that is in the storage stand in their lanes.
    pub(crate) async fn are_back(&self) {
        loop {
            let changed = self.changed.notified();
            tokio::pin!(changed);
            changed.as_mut().enable();
            if self.queues().are_back() {
                return;
            }
            changed.await;
        }
    }

    /// What is known when all rows of those in the lane have been written or removed.
    async fn known_of(&self, key: LaneKey) -> Option<Known> {
        loop {
            let changed = self.changed.notified();
            tokio::pin!(changed);
            changed.as_mut().enable();
            {
                let mut queues = self.queues();
                let overflow = queues.overflow(key)?;
                if overflow.settling == 0 {
                    let (claim, last) = (overflow.claim(), overflow.last.clone());
                    return Some(Known { claim, written: overflow.written, last });
                }
            }
            changed.await;
        }
    }

    /// The next ones; none where another worker has taken them over.
    async fn read(&self, key: LaneKey, known: &Known) -> Result<Option<Vec<(String, Versioned)>>> {
        if self.leaves_it() {
            return Ok(Some(Vec::new()));
        }
        if let Some(claim) = &known.claim
            && !claim.is_held(&self.shared).await?
        {
            return Ok(None);
        }
        let mut page = self.rows(key, known.last.as_deref(), PAGE).await?;
        page.truncate(fitting(&page));
        Ok(Some(page))
    }

    /// The first rows of a lane, or those behind one.
    async fn rows(
        &self,
        key: LaneKey,
        behind: Option<&str>,
        limit: usize,
    ) -> Result<Vec<(String, Versioned)>> {
        let beginning = format!("{key}/");
        let from = behind.map_or(Bound::Included(beginning.as_str()), Bound::Excluded);
        let range = Range { namespace: NAMESPACE, from, before: None, limit };
        let mut page = self.shared.storage.scan(range).await?;
        page.retain(|(key, _)| key.starts_with(&beginning));
        Ok(page)
    }

    /// Whether a claim that was lost leaves nothing to be done here; it may have been claimed anew by this worker itself.
    fn lost(&self, key: LaneKey, claim: Option<&Claim>) -> bool {
        let mut queues = self.queues();
        let now = queues.overflow(key).and_then(|overflow| overflow.claim());
        let is_new = now.zip(claim).is_some_and(|(now, lost)| !now.is_same(lost));
        if !is_new {
            tracing::debug!("another worker has taken over what a lane had put aside");
            drop(queues.dry(key));
        }
        !is_new
    }

    /// A bot that is to stop leaves to the next process what the storage keeps.
    fn leaves_it(&self) -> bool {
        *self.shared.stopping.borrow() && self.shared.storage.is_shared()
    }

    async fn bring_back(&self, key: LaneKey, page: Vec<(String, Versioned)>) {
        let mut unreadable = Vec::new();
        for (row, stored) in page {
            let row = Row { key: row.into(), bytes: stored.value.len() };
            {
                let mut queues = self.queues();
                let overflow = queues.overflowing(key);
                (overflow.last, overflow.is_back) = (Some(row.key.clone()), true);
            }
            match Update::from_json(&stored.value) {
                Ok(update) => self.stand_again(key, Arc::new(update), row),
                Err(error) => {
                    tracing::error!(row = &*row.key, %error, "an update that was put aside cannot be read; it is dropped");
                    unreadable.push(row);
                }
            }
        }
        self.remove(unreadable).await;
    }

    /// Puts an update back into its lane, which nobody looks at before its turn.
    fn stand_again(&self, key: LaneKey, update: Arc<Update>, row: Row) {
        let (tickets, bytes) = (self.tickets_of(&update), row.bytes);
        let task = Task::Update(update, Box::new(|| ()));
        let waiting = Waiting::new(task, tickets, bytes);
        let waiting = Waiting { meant: Meant::Nobody, row: Some(row), ..waiting };
        // The refill itself stands in the lane as what runs, so that nothing begins before it has ended.
        drop(self.queues().add(key, waiting, || None));
    }

    /// Whether nothing is left, and nothing came meanwhile.
    async fn end_overflow(&self, key: LaneKey, known: Known) -> bool {
        let changed = self.changed.notified();
        tokio::pin!(changed);
        changed.as_mut().enable();
        let ended = {
            let mut queues = self.queues();
            let Some(overflow) = queues.overflow(key) else { return true };
            let busy = overflow.writing > 0;
            if busy || overflow.written != known.written { Err(busy) } else { Ok(queues.dry(key)) }
        };
        match ended {
            Err(true) => {
                changed.await;
                false
            }
            Err(false) => false,
            Ok(overflow) => {
                let claim = overflow.as_ref().and_then(Overflow::claim);
                if let Some(claim) = claim.filter(|_| !self.leaves_it())
                    && !self.is_left(key, known.last.as_deref()).await
                {
                    release(&self.shared, &claim).await;
                }
                // Only now is it claimed no more.
                drop(overflow);
                true
            }
        }
    }

    /// Whether one of those that were brought back is still there: then somebody is to look again.
    async fn is_left(&self, key: LaneKey, last: Option<&str>) -> bool {
        let Some(last) = last else { return false };
        match self.rows(key, None, 1).await {
            Ok(rows) => rows.first().is_some_and(|(row, _)| row.as_str() <= last),
            Err(error) => {
                tracing::debug!(?error, "somebody will look again for what was put aside");
                true
            }
        }
    }
}

/// How many of these fit into a lane that is empty; the first does, however long it is.
fn fitting(page: &[(String, Versioned)]) -> usize {
    let mut bytes = 0;
    let fits = page.iter().take_while(|(_, stored)| {
        bytes += stored.value.len();
        bytes <= MOST_OF_A_LANE.bytes
    });
    fits.count().max(1)
}
