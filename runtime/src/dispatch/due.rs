//! What must happen by itself at a moment: timeouts, albums that are whole, jobs.
//!
//! Each is an entry of the storage, ordered by its moment. Whoever sees first that it has come claims it, by moving it to
//! the end of the claim; who handles it removes it in the same commit as all else. So it is handled by one of several
//! workers, and by another one if that one dies.

use std::ops::Bound;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use botwright_api::types::Update;
use serde::{Deserialize, Serialize};
use tokio::sync::{Notify, OwnedMutexGuard};

use super::lanes::LaneKey;
use super::{Lanes, Task};
use crate::app::Shared;
use crate::broadcast::BroadcastId;
use crate::error::Result;
use crate::jobs::Moment;
use crate::storage::{Batch, Expected, Range, StorageError, Version, Versioned};

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
    /// An update may not be done.
    Update(Box<Update>),
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

/// An entry that this worker handles.
#[derive(Clone, Debug)]
pub(crate) struct Claim {
    pub(crate) entry: Entry,
    held: Arc<tokio::sync::Mutex<Held>>,
}

/// Where the claimed entry stands. While it is locked nobody moves it.
#[derive(Debug)]
pub(super) struct Held {
    key: String,
    version: Version,
    /// When others may claim it.
    ends: i64,
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
            What::Update(update) => format!("update/{}", update.update_id),
            What::Waiting => format!("waiting/{}", self.lane),
            What::Job { key, generation, planned, attempt } => {
                format!("job/{key}/{generation}/{}/{attempt}", planned.milliseconds())
            }
        };
        format!("{}/{what}", at(moment))
    }
}

impl Claim {
    fn new(entry: Entry, key: String, version: Version, ends: i64) -> Self {
        Self { entry, held: Arc::new(tokio::sync::Mutex::new(Held { key, version, ends })) }
    }

    /// Whether it is the same, and not another one of the same entry.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.held, &other.held)
    }

    /// Adds to what is written that the entry is dealt with; refused if another worker has taken it over. The entry stays
    /// where it is until the guard is dropped.
    pub(super) async fn finish(&self, batch: &mut Batch) -> OwnedMutexGuard<Held> {
        let held = Arc::clone(&self.held).lock_owned().await;
        batch.remove(NAMESPACE, &held.key, Expected::Is(held.version));
        held
    }

    /// Whether it still is this worker's, after it has waited for its turn. One that waited long is claimed anew.
    pub(super) async fn is_held(&self, shared: &Shared) -> Result<bool> {
        let mut held = self.held.lock().await;
        if held.ends - shared.clock.now() > CLAIM / 2 {
            return Ok(true);
        }
        match self.renew(shared, &mut held).await {
            Ok(()) => Ok(true),
            Err(StorageError::Conflict { .. }) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Does what the entry is claimed for, and claims it anew meanwhile, however long that takes.
    pub(super) async fn during<T>(&self, shared: &Shared, work: impl Future<Output = T>) -> T {
        tokio::pin!(work);
        tokio::select! {
            done = &mut work => return done,
            () = self.keep(shared) => {}
        }
        work.await
    }

    /// Claims the entry anew, again and again, until it is dealt with or somebody else's.
    async fn keep(&self, shared: &Shared) {
        loop {
            shared.clock.sleep_until(shared.clock.now() + CLAIM / 2).await;
            let mut held = self.held.lock().await;
            match self.renew(shared, &mut held).await {
                Ok(()) => {}
                // It is dealt with, or somebody else's: the commit will say so.
                Err(StorageError::Conflict { .. }) => return,
                Err(error) => tracing::warn!(%error, "what was due could not be claimed for longer"),
            }
        }
    }

    async fn renew(&self, shared: &Shared, held: &mut Held) -> Result<(), StorageError> {
        let ends = shared.clock.now() + CLAIM;
        let mut batch = Batch::default();
        batch.remove(NAMESPACE, &held.key, Expected::Is(held.version));
        let value =
            serde_json::to_vec(&self.entry).map_err(|error| StorageError::Unusable(error.to_string()))?;
        let key = self.entry.key(ends);
        batch.put(NAMESPACE, &key, Expected::Anything, value);
        shared.storage.commit_surely(&batch).await?;
        *held = Held { key, version: batch.version, ends };
        Ok(())
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

    /// Puts the updates into their lanes that another process left undone, before anything new comes.
    pub(crate) async fn hand_over_updates(shared: &Shared, lanes: &Arc<Lanes>) -> Result {
        let mut soon = first(shared, shared.clock.now() + CLAIM, 10 * PAGE).await?;
        soon.retain(|(key, _)| is_a("update", key) || is_a("waiting", key));
        for claim in claim(shared, shared.clock.now(), soon).await? {
            lanes.push(Task::Due(Box::new(claim))).await;
        }
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
