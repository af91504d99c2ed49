//! Commits: what comes while others are under way is written together, in one transaction of one round trip.

use std::collections::{HashSet, VecDeque};
use std::slice;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot;

use super::failure::Failed;
use super::pool::Pool;
use crate::storage::{Batch, StorageError, Write};

/// How many transactions are under way at once, at most: while one waits for the disk, another one is made ready.
const AT_ONCE: usize = 2;

/// How many values are written together, unless one batch alone has more: so that the first does not wait long for the last.
const TOGETHER: usize = 256;

/// How often a transaction is made anew that the server gave up because of another one.
const ATTEMPTS: usize = 5;

/// Where batches are left to be written; its clones share them.
#[derive(Clone)]
pub(super) struct Writer {
    pool: Arc<Pool>,
    queue: Arc<Mutex<Queue>>,
}

/// A batch, and the time at which it is written, in milliseconds since 1970.
pub(super) struct Commit {
    pub(super) now: i64,
    pub(super) batch: Batch,
}

#[derive(Default)]
struct Queue {
    waiting: VecDeque<(Commit, Answer)>,
    under_way: usize,
}

type Answer = oneshot::Sender<Result<(), StorageError>>;

/// One that writes what waits, until nothing does.
struct Scribe {
    writer: Writer,
    at_work: bool,
}

impl Writer {
    pub(super) fn new(pool: Arc<Pool>) -> Self {
        Self { pool, queue: Arc::default() }
    }

    /// Writes all of a batch, or nothing of it. It is written too if nobody waits for the answer.
    pub(super) async fn commit(&self, commit: Commit) -> Result<(), StorageError> {
        let (answer, answered) = oneshot::channel();
        if lock(&self.queue).add(commit, answer) {
            tokio::spawn(Scribe { writer: self.clone(), at_work: true }.work());
        }
        answered
            .await
            .unwrap_or_else(|_| Err(StorageError::backend("the runtime that was writing has ended")))
    }
}

impl Scribe {
    async fn work(mut self) {
        while let Some(together) = self.next() {
            self.write(together).await;
        }
    }

    fn next(&mut self) -> Option<Vec<(Commit, Answer)>> {
        let mut queue = lock(&self.writer.queue);
        let together = queue.take();
        if together.is_empty() {
            queue.under_way -= 1;
            self.at_work = false;
            return None;
        }
        Some(together)
    }

    async fn write(&self, together: Vec<(Commit, Answer)>) {
        let (commits, answers): (Vec<_>, Vec<_>) = together.into_iter().unzip();
        let outcomes = match self.transaction(&commits).await {
            Ok(outcomes) => outcomes,
            // One of them may be what the server has no place for; the others shall not fail with it.
            Err(failed) if failed.is_of_a_statement() && commits.len() > 1 => self.one_by_one(&commits).await,
            Err(failed) => commits.iter().map(|_| Err(failed.clone().into())).collect(),
        };
        for (answer, outcome) in answers.into_iter().zip(outcomes) {
            // Nobody may be waiting for it any more.
            let _ = answer.send(outcome);
        }
    }

    async fn one_by_one(&self, commits: &[Commit]) -> Vec<Result<(), StorageError>> {
        let mut outcomes = Vec::with_capacity(commits.len());
        let mut away = None;
        for commit in commits {
            let outcome = match away.clone() {
                Some(failed) => Err(failed),
                None => self.transaction(slice::from_ref(commit)).await,
            };
            away = outcome.as_ref().err().filter(|failed| !failed.is_of_a_statement()).cloned();
            match outcome {
                Ok(outcome) => outcomes.extend(outcome),
                Err(failed) => outcomes.push(Err(failed.into())),
            }
        }
        outcomes
    }

    /// Writes those that meet what they expect, and nothing of the others.
    async fn transaction(&self, commits: &[Commit]) -> Result<Vec<Result<(), StorageError>>, Failed> {
        let connection = self.writer.pool.take().await?;
        let mut refused = connection.commit(commits).await;
        for _ in 1..ATTEMPTS {
            if !refused.as_ref().is_err_and(Failed::is_given_up) {
                break;
            }
            refused = connection.commit(commits).await;
        }
        Ok(refused?.into_iter().map(|refused| refused.map_or(Ok(()), |write| Err(conflict(write)))).collect())
    }
}

impl Drop for Scribe {
    fn drop(&mut self) {
        if self.at_work {
            lock(&self.writer.queue).under_way -= 1;
        }
    }
}

impl Queue {
    /// Whether somebody has to be sent to write it.
    fn add(&mut self, commit: Commit, answer: Answer) -> bool {
        self.waiting.push_back((commit, answer));
        let is_needed = self.under_way < AT_ONCE;
        self.under_way += usize::from(is_needed);
        is_needed
    }

    /// The first of those that wait, up to one that is too much, or that writes what another one of them writes.
    fn take(&mut self) -> Vec<(Commit, Answer)> {
        let mut known = HashSet::new();
        let mut together = 0;
        for (commit, _) in &self.waiting {
            let mut writes = commit.batch.writes.iter();
            let is_apart = writes.all(|write| known.insert((write.namespace, write.key.as_str())));
            if together > 0 && (!is_apart || known.len() > TOGETHER) {
                break;
            }
            together += 1;
        }
        self.waiting.drain(..together).collect()
    }
}

fn conflict(write: &Write) -> StorageError {
    StorageError::Conflict { namespace: write.namespace.to_owned(), key: write.key.clone() }
}

fn lock(queue: &Mutex<Queue>) -> MutexGuard<'_, Queue> {
    queue.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::Expected;

    /// How many of what waits are written together, transaction by transaction; each batch by the keys that it writes.
    fn together(batches: &[&[u32]]) -> Vec<usize> {
        let mut queue = Queue::default();
        for keys in batches {
            let mut batch = Batch::default();
            for key in *keys {
                batch.put("notes", &key.to_string(), Expected::Anything, Vec::new());
            }
            queue.add(Commit { now: 0, batch }, oneshot::channel().0);
        }
        std::iter::from_fn(|| Some(queue.take().len()).filter(|count| *count > 0)).collect()
    }

    #[test]
    fn what_has_nothing_in_common_is_written_together() {
        assert_eq!(together(&[&[1, 2], &[3], &[], &[4]]), [4]);
        assert_eq!(together(&[]), [0; 0]);
    }

    #[test]
    fn what_writes_the_same_key_comes_after_it_and_is_not_overtaken() {
        assert_eq!(together(&[&[1], &[2, 1], &[2], &[3]]), [1, 1, 2]);
    }

    #[test]
    fn a_transaction_is_bounded_unless_one_batch_is_larger() {
        let [large, rest]: [Vec<u32>; 2] = [(0..300).collect(), (300..500).collect()];
        assert_eq!(together(&[&large, &[900], &rest, &[901]]), [1, 3]);
        assert_eq!(together(&[&rest, &large, &[900]]), [1, 1, 1]);
    }

    #[test]
    fn at_most_so_many_write_at_once() {
        let mut queue = Queue::default();
        let mut add = || queue.add(Commit { now: 0, batch: Batch::default() }, oneshot::channel().0);
        assert_eq!([add(), add(), add()], [true, true, false]);
    }
}
