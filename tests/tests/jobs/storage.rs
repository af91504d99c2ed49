//! A storage for these tests: shared by workers, remembering its commits, counting what is read, and away for a while.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use botwright::prelude::*;
use botwright::storage::{Batch, Expected, Key, MemoryStorage, Range, Storage, Stored, Versioned};

/// One memory, seen by all clones.
#[derive(Clone, Default)]
pub(super) struct Common {
    storage: Arc<MemoryStorage>,
    commits: Arc<Mutex<Vec<Batch>>>,
    read: Arc<AtomicUsize>,
    away: Arc<AtomicBool>,
}

impl Common {
    /// Runs a bot on it.
    pub(super) fn run(&self, router: Router, test: impl AsyncFnOnce(Telegram)) {
        self.forget_updates();
        botwright::testing::run_with(|bot| App::with_router(bot, router).storage(self.clone()), test);
    }

    /// Every offline Telegram counts its updates from 1.
    fn forget_updates(&self) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let mut batch = Batch::default();
            for key in self.keys("done").await {
                batch.remove("done", &key, Expected::Anything);
            }
            self.storage.commit(0, &batch).await.unwrap();
        });
    }

    /// Time passes while no bot runs, for all that one could notice: nothing is due.
    pub(super) async fn down(&self, telegram: &mut Telegram, duration: &str) {
        self.away.store(true, Ordering::Relaxed);
        telegram.advance(duration).await;
        self.away.store(false, Ordering::Relaxed);
        telegram.rest().await;
    }

    /// How many values were read so far.
    pub(super) fn read_so_far(&self) -> usize {
        self.read.load(Ordering::Relaxed)
    }

    /// All commits but the last so many.
    pub(super) fn without_last(&self, count: usize) -> Self {
        let commits = self.commits.lock().unwrap().clone();
        let crashed = Self::default();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            for batch in &commits[..commits.len() - count] {
                crashed.commit(0, batch).await.unwrap();
            }
        });
        crashed
    }

    /// The keys of a namespace.
    pub(super) async fn keys(&self, namespace: &str) -> Vec<String> {
        let from = std::ops::Bound::Unbounded;
        let all = Range { namespace, from, before: None, limit: usize::MAX };
        self.storage.scan(0, all).await.unwrap().into_iter().map(|(key, _)| key).collect()
    }
}

impl Storage for Common {
    fn read<'a>(&'a self, now: i64, keys: &'a [Key<'a>]) -> Stored<'a, Vec<Option<Versioned>>> {
        self.read.fetch_add(keys.len(), Ordering::Relaxed);
        self.storage.read(now, keys)
    }

    fn commit<'a>(&'a self, now: i64, batch: &'a Batch) -> Stored<'a, ()> {
        Box::pin(async move {
            self.storage.commit(now, batch).await?;
            self.commits.lock().unwrap().push(batch.clone());
            Ok(())
        })
    }

    fn scan<'a>(&'a self, now: i64, range: Range<'a>) -> Stored<'a, Vec<(String, Versioned)>> {
        Box::pin(async move {
            if range.namespace == "due" && self.away.load(Ordering::Relaxed) {
                return Ok(Vec::new());
            }
            let found = self.storage.scan(now, range).await?;
            self.read.fetch_add(found.len(), Ordering::Relaxed);
            Ok(found)
        })
    }

    fn sweep(&self, now: i64, most: usize) -> Stored<'_, usize> {
        self.storage.sweep(now, most)
    }
}
