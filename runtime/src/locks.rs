//! One writer at a time for each value: locks by name, held from the extraction to the commit.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use tokio::sync::OwnedMutexGuard;

use crate::context::Context;
use crate::error::Error;
use crate::event::Event;

/// How long a handler waits for a value out of turn, which two handlers may do for each other.
const PATIENCE: Duration = Duration::from_secs(10);

/// A lock that a unit of work holds; its parts share it.
#[derive(Clone)]
pub(crate) struct Lock {
    name: String,
    _guard: Arc<OwnedMutexGuard<()>>,
}

/// One lock for each name that is in use.
#[derive(Default)]
pub(crate) struct Locks {
    locks: Mutex<HashMap<String, Weak<tokio::sync::Mutex<()>>>>,
}

impl Context {
    /// Takes all locks that a handler's arguments need, in one order for all handlers, so that none wait for each other.
    pub async fn hold(&self, arguments: &[fn(&Event, &mut Vec<String>)]) -> Result<(), Error> {
        let mut names = Vec::new();
        for locks in arguments {
            locks(self, &mut names);
        }
        names.sort_unstable();
        names.dedup();
        for name in names {
            self.lock(&name).await?;
        }
        Ok(())
    }

    /// Waits until no other unit of work has this lock.
    pub(crate) async fn lock(&self, name: &str) -> Result<(), Error> {
        let (held, in_turn) = {
            let work = self.work();
            let held = work.locks.iter().any(|lock| lock.name == name);
            (held, work.locks.iter().all(|lock| lock.name.as_str() < name))
        };
        if held {
            return Ok(());
        }
        let lock = self.shared.locks.of(name).lock_owned();
        let guard = if in_turn {
            lock.await
        } else {
            tokio::time::timeout(PATIENCE, lock).await.map_err(|_| {
                Error::text(format!(
                    "`{name}` was not free for {} seconds: two handlers wait for each other's data",
                    PATIENCE.as_secs()
                ))
            })?
        };
        self.work().locks.push(Lock { name: name.to_owned(), _guard: Arc::new(guard) });
        Ok(())
    }
}

impl Lock {
    pub(crate) fn is(&self, name: &str) -> bool {
        self.name == name
    }
}

impl Locks {
    /// Waits until nobody has this lock.
    pub(crate) async fn take(&self, name: &str) -> Lock {
        let guard = self.of(name).lock_owned().await;
        Lock { name: name.to_owned(), _guard: Arc::new(guard) }
    }

    /// The lock, if nobody has it.
    pub(crate) fn try_take(&self, name: &str) -> Option<Lock> {
        let guard = self.of(name).try_lock_owned().ok()?;
        Some(Lock { name: name.to_owned(), _guard: Arc::new(guard) })
    }

    fn of(&self, name: &str) -> Arc<tokio::sync::Mutex<()>> {
        let mut locks = self.locks.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(lock) = locks.get(name).and_then(Weak::upgrade) {
            return lock;
        }
        // Doubling keeps the cost of forgetting unused names constant for each new one.
        if locks.len() == locks.capacity() {
            locks.retain(|_, lock| lock.strong_count() > 0);
        }
        let lock = Arc::default();
        locks.insert(name.to_owned(), Arc::downgrade(&lock));
        lock
    }
}
