//! What must happen by itself at a moment: timeouts, albums that are whole, jobs.
//!
//! Each is an entry of the storage, ordered by its moment. Whoever sees first that it has come claims it, by moving it to
//! the end of the claim; who handles it removes it in the same commit as all else. So it is handled by one of several
//! workers, and by another one if that one dies.

mod claim;

use std::ops::Bound;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};
use tokio::sync::Notify;

pub(crate) use self::claim::Claim;
pub(super) use self::claim::Held;
use super::lanes::LaneKey;
use super::{Lanes, Task};
use crate::app::Shared;
use crate::broadcast::BroadcastId;
use crate::error::Result;
use crate::jobs::Moment;
use crate::storage::{Batch, Expected, Range, StorageError, Versioned};

/// Where the entries are, by moment.
pub(crate) const NAMESPACE: &str = "due";

/// How long nobody else tries what a worker has claimed, in milliseconds. Half of it later the worker claims it anew.
const CLAIM: i64 = 20_000;

/// How many entries are claimed at once.
const PAGE: usize = 64;

/// How often a storage that others write to is looked at, in milliseconds.
const PATIENCE: i64 = 1_000;

/// How long the storage is left alone after it failed, in milliseconds.
const PAUSE: i64 = 5_000;

/// Something that is to be done when a moment has come, and in which lane.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Entry {
    pub(crate) lane: LaneKey,
    pub(crate) what: What,
}

/// What is to be done.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum What {
    /// A conversation may have been silent for too long.
    Timeout {
        /// The namespace and the key it is stored under.
        namespace: String,
        key: String,
        /// Its name.
        conversation: String,
    },
    /// An album may be whole.
    Album { key: String },
    /// A broadcast may not be over.
    Broadcast { id: BroadcastId },
    /// Updates of the lane may wait in the storage.
    Waiting,
    /// A job may have to run.
    Job {
        /// The key of its row, and the generation that this was planned for.
        key: String,
        generation: i64,
        /// For when it was planned, and how often that run has failed.
        planned: Moment,
        attempt: u32,
    },
}

/// The watch over the entries.
#[derive(Default)]
pub(crate) struct Due {
    /// The first moment that this worker knows of.
    next: Mutex<Option<i64>>,
    changed: Notify,
    /// One at a time hands entries over.
    handing: tokio::sync::Mutex<()>,
}

impl Entry {
    /// Adds the entry to what is written.
    pub(crate) fn schedule(&self, batch: &mut Batch, moment: i64) -> Result<(), serde_json::Error> {
        batch.put(NAMESPACE, &self.key(moment), Expected::Anything, serde_json::to_vec(self)?);
        Ok(())
    }

    /// Adds it to what is written, claimed by this worker from the beginning.
    pub(super) fn claim(self, batch: &mut Batch, shared: &Shared) -> Result<Claim, serde_json::Error> {
        let ends = shared.clock.now() + CLAIM;
        let key = self.key(ends);
        batch.put(NAMESPACE, &key, Expected::Anything, serde_json::to_vec(&self)?);
        Ok(Claim::new(self, key, batch.version, ends))
    }

    /// Removes it, if it stands at this moment.
    pub(crate) fn cancel(&self, batch: &mut Batch, moment: i64) {
        batch.remove(NAMESPACE, &self.key(moment), Expected::Anything);
    }

    fn key(&self, moment: i64) -> String {
        let what = match &self.what {
            What::Timeout { namespace, key, conversation } => {
                format!("timeout/{namespace}/{key}/{conversation}")
            }
            What::Album { key } => format!("album/{key}"),
            What::Broadcast { id } => format!("broadcast/{id}"),
            What::Waiting => format!("waiting/{}", self.lane),
            What::Job { key, generation, planned, attempt } => {
                format!("job/{key}/{generation}/{}/{attempt}", planned.milliseconds())
            }
        };
        format!("{}/{what}", at(moment))
    }
}

impl Due {
    /// Learns of the entries that were written.
    pub(crate) fn learn(&self, batch: &Batch) {
        let entries =
            batch.writes.iter().filter(|write| write.namespace == NAMESPACE && write.value.is_some());
        // What comes after the first moment needs no look before it.
        if let Some(moment) = entries.filter_map(|write| moment_of(&write.key)).min()
            && self.expect(moment)
        {
            self.changed.notify_one();
        }
    }

    /// Hands entries to the lanes as their moments come; ends only with its task.
    pub(crate) async fn watch(&self, shared: &Arc<Shared>, lanes: &Arc<Lanes>) {
        loop {
            let wake = match self.hand_over(shared, lanes).await {
                Ok(()) => self.wake(shared),
                Err(error) => {
                    tracing::error!(?error, "what is due could not be read from the storage; trying again");
                    Some(shared.clock.now() + PAUSE)
                }
            };
            match wake {
                None => self.changed.notified().await,
                Some(moment) => tokio::select! {
                    () = shared.clock.sleep_until(moment) => {}
                    () = self.changed.notified() => {}
                },
            }
        }
    }

    /// Claims everything that is due, and puts it into its lanes.
    pub(crate) async fn hand_over(&self, shared: &Shared, lanes: &Arc<Lanes>) -> Result {
        let _handing = self.handing.lock().await;
        loop {
            self.next().take();
            let now = shared.clock.now();
            let first = first(shared, now, PAGE).await?;
            if first.is_empty() {
                return self.look_ahead(shared).await;
            }
            for claim in claim(shared, now, first).await? {
                lanes.push(Task::Due(Box::new(claim))).await;
            }
        }
    }

    /// Takes over the updates that another process left undone, before anything new comes: whatever comes then comes behind the first of
    /// each lane in all lines, and behind all of its own lane.
    pub(crate) async fn hand_over_updates(shared: &Shared, lanes: &Arc<Lanes>) -> Result {
        let mut waiting = waiting(shared).await?.into_iter().peekable();
        while waiting.peek().is_some() {
            let page = waiting.by_ref().take(PAGE).collect();
            for claim in claim(shared, shared.clock.now(), page).await? {
                lanes.push(Task::Due(Box::new(claim))).await;
            }
        }
        lanes.are_back().await;
        Ok(())
    }

    /// The first moment for which something is scheduled.
    pub(crate) async fn first_moment(shared: &Shared) -> Result<Option<i64>> {
        let first = first(shared, i64::MAX - 1, 1).await?;
        Ok(first.first().and_then(|(key, _)| moment_of(key)))
    }

    /// The moment until which parts of albums are collected that are put aside, if there are any.
    pub(crate) async fn last_album(shared: &Shared, until: i64) -> Result<Option<i64>> {
        let soon = first(shared, until, 10 * PAGE).await?;
        let albums = soon.iter().filter(|(key, _)| is_a("album", key));
        Ok(albums.filter_map(|(key, _)| moment_of(key)).max())
    }

    async fn look_ahead(&self, shared: &Shared) -> Result {
        if let Some(moment) = Self::first_moment(shared).await? {
            self.expect(moment);
        }
        Ok(())
    }

    fn wake(&self, shared: &Shared) -> Option<i64> {
        let look = shared.storage.is_shared().then(|| shared.clock.now() + PATIENCE);
        let next = *self.next();
        next.into_iter().chain(look).min()
    }

    /// Whether it is earlier than all that was known.
    fn expect(&self, moment: i64) -> bool {
        let mut next = self.next();
        let earlier = next.is_none_or(|known| moment < known);
        if earlier {
            *next = Some(moment);
        }
        earlier
    }

    fn next(&self) -> MutexGuard<'_, Option<i64>> {
        self.next.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The first entries whose moment has come.
async fn first(shared: &Shared, now: i64, limit: usize) -> Result<Vec<(String, Versioned)>> {
    let end = at(now + 1);
    let range = Range { namespace: NAMESPACE, from: Bound::Unbounded, before: Some(&end), limit };
    Ok(shared.storage.scan(range).await?)
}

/// All entries that lead to updates in the storage, whoever has claimed them, however much else is due before.
async fn waiting(shared: &Shared) -> Result<Vec<(String, Versioned)>> {
    // None is claimed for longer; as much again for clocks that differ.
    let end = at(shared.clock.now() + 2 * CLAIM);
    let (mut waiting, mut last) = (Vec::new(), None);
    loop {
        let from = last.as_deref().map_or(Bound::Unbounded, Bound::Excluded);
        let range = Range { namespace: NAMESPACE, from, before: Some(&end), limit: 10 * PAGE };
        let page = shared.storage.scan(range).await?;
        let Some((key, _)) = page.last() else { return Ok(waiting) };
        last = Some(key.clone());
        waiting.extend(page.into_iter().filter(|(key, _)| is_a("waiting", key)));
    }
}

/// Claims entries together, or those that are left one by one.
async fn claim(shared: &Shared, now: i64, entries: Vec<(String, Versioned)>) -> Result<Vec<Claim>> {
    match claim_together(shared, now, &entries).await {
        Ok(claims) => return Ok(claims),
        Err(StorageError::Conflict { .. }) => {}
        Err(error) => return Err(error.into()),
    }
    let mut claims = Vec::new();
    for entry in entries {
        match claim_together(shared, now, &[entry]).await {
            Ok(claimed) => claims.extend(claimed),
            Err(StorageError::Conflict { .. }) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(claims)
}

async fn claim_together(
    shared: &Shared,
    now: i64,
    entries: &[(String, Versioned)],
) -> Result<Vec<Claim>, StorageError> {
    let mut batch = Batch::default();
    let mut claims = Vec::new();
    for (key, stored) in entries {
        batch.remove(NAMESPACE, key, Expected::Is(stored.version));
        let entry: Entry = match serde_json::from_slice(&stored.value) {
            Ok(entry) => entry,
            Err(error) => {
                tracing::error!(key, %error, "what was scheduled cannot be read; it is dropped");
                continue;
            }
        };
        let claimed = entry.key(now + CLAIM);
        batch.put(NAMESPACE, &claimed, Expected::Anything, stored.value.clone());
        claims.push(Claim::new(entry, claimed, batch.version, now + CLAIM));
    }
    shared.storage.commit(&batch).await?;
    Ok(claims)
}

/// A moment as keys begin with it, so that they are in order.
fn at(moment: i64) -> String {
    format!("{:015}", moment.max(0))
}

/// Whether it is of this kind, by its key.
fn is_a(kind: &str, key: &str) -> bool {
    key.split('/').nth(1) == Some(kind)
}

fn moment_of(key: &str) -> Option<i64> {
    key.split('/').next()?.parse().ok()
}
