//! What says that an update, or something that was due, is done: written with the first commit of its turn.
//!
//! Every update that was dealt with has a mark of its own, whatever its number: they may come in any order, twice, and
//! begin anew.

use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::OwnedMutexGuard;

use super::due::{Claim, Held};
use crate::app::Shared;
use crate::storage::{Batch, Expected, Key, Write};

/// Where the marks of updates are, by number.
const NAMESPACE: &str = "done";

/// How long a mark is kept, in milliseconds: longer than the day for which Telegram brings an update again.
const KEPT: i64 = 25 * 60 * 60 * 1_000;

/// The same where nothing outlives the process, and only the process itself can be asked twice.
const KEPT_IN_MEMORY: i64 = 10 * 60 * 1_000;

/// The mark of one turn.
pub(crate) struct Mark {
    cause: Marked,
    written: AtomicBool,
}

enum Marked {
    Nothing,
    Update(String),
    Claim(Claim),
}

impl Mark {
    /// Nothing has to be marked: it cannot come twice.
    pub(super) fn nothing() -> Self {
        Self::of(Marked::Nothing)
    }

    /// An update, by its number.
    pub(super) fn update(id: i64) -> Self {
        Self::of(Marked::Update(id.to_string()))
    }

    /// Something that was due.
    pub(super) fn claim(claim: Claim) -> Self {
        Self::of(Marked::Claim(claim))
    }

    fn of(cause: Marked) -> Self {
        Self { cause, written: AtomicBool::new(false) }
    }

    /// The key of an update's mark, unless this turn has written it.
    pub(super) fn key(&self) -> Option<&str> {
        match &self.cause {
            Marked::Update(key) if !self.is_written() => Some(key),
            _ => None,
        }
    }

    /// Where a mark is.
    pub(super) fn place(key: &str) -> Key<'_> {
        Key::new(NAMESPACE, key)
    }

    /// Adds the mark to what is written; refused if another worker has written it. What is given back is kept until it is
    /// written.
    pub(super) async fn join(&self, batch: &mut Batch, shared: &Shared) -> Option<OwnedMutexGuard<Held>> {
        if self.is_written() {
            return None;
        }
        match &self.cause {
            Marked::Nothing => {}
            Marked::Claim(claim) => return Some(claim.finish(batch).await),
            Marked::Update(key) => {
                let kept = if shared.storage.is_shared() { KEPT } else { KEPT_IN_MEMORY };
                batch.write(Write {
                    namespace: NAMESPACE,
                    key: key.clone(),
                    expected: Expected::Absent,
                    value: Some(Vec::new()),
                    expires: Some(shared.clock.now() + kept),
                });
            }
        }
        None
    }

    /// The commit has succeeded.
    pub(super) fn written(&self) {
        self.written.store(true, Ordering::Relaxed);
    }

    pub(super) fn is_written(&self) -> bool {
        self.written.load(Ordering::Relaxed)
    }
}

/// Whether a commit was refused because another worker has dealt with the same.
pub(super) fn is_theirs(namespace: &str) -> bool {
    namespace == NAMESPACE || namespace == super::due::NAMESPACE
}
