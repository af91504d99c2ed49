//! Storage that ends with the process: for tests, and for bots that may forget.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{Batch, Key, Range, Storage, StorageError, Stored, Version, Versioned, Write};

/// Keeps everything in the process's memory.
///
/// ```
/// use botwright::storage::{Batch, Expected, Key, MemoryStorage, Storage};
///
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
/// let now = 1_790_000_000_000;
/// let storage = MemoryStorage::default();
/// let mut batch = Batch::default();
/// batch.put("notes", "ann", Expected::Absent, b"tea".to_vec());
/// storage.commit(now, batch.clone()).await.unwrap();
/// let read = storage.read(now, &[Key::new("notes", "ann")]).await.unwrap();
/// assert_eq!(read[0].as_ref().unwrap().value, b"tea");
/// assert!(storage.commit(now, batch).await.is_err(), "the key is there now");
/// # });
/// ```
#[derive(Debug, Default)]
pub struct MemoryStorage {
    values: Mutex<Values>,
}

#[derive(Debug, Default)]
struct Values {
    namespaces: BTreeMap<String, BTreeMap<String, Value>>,
    /// When which value's time is over.
    expiring: BTreeSet<(i64, String, String)>,
}

#[derive(Debug)]
struct Value {
    is: Versioned,
    expires: Option<i64>,
}

impl MemoryStorage {
    fn values(&self) -> MutexGuard<'_, Values> {
        self.values.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Storage for MemoryStorage {
    fn read<'a>(&'a self, now: i64, keys: &'a [Key<'a>]) -> Stored<'a, Vec<Option<Versioned>>> {
        Box::pin(async move {
            let values = self.values();
            Ok(keys.iter().map(|key| values.get(now, key.namespace, key.key).cloned()).collect())
        })
    }

    fn commit(&self, now: i64, batch: Batch) -> Stored<'_, ()> {
        Box::pin(async move {
            let mut values = self.values();
            for write in &batch.writes {
                values.check(now, write)?;
            }
            for write in batch.writes {
                values.write(write, batch.version);
            }
            Ok(())
        })
    }

    fn scan<'a>(&'a self, now: i64, range: Range<'a>) -> Stored<'a, Vec<(String, Versioned)>> {
        Box::pin(async move {
            let values = self.values();
            let Some(namespace) = values.namespaces.get(range.namespace) else { return Ok(Vec::new()) };
            let found = namespace.range::<str, _>((range.from, Bound::Unbounded));
            let inside = found.take_while(|(key, _)| range.before.is_none_or(|before| key.as_str() < before));
            let living = inside.filter(|(_, value)| value.lives(now)).take(range.limit);
            Ok(living.map(|(key, value)| (key.clone(), value.is.clone())).collect())
        })
    }

    fn sweep(&self, now: i64, most: usize) -> Stored<'_, usize> {
        Box::pin(async move {
            let mut values = self.values();
            for swept in 0..most {
                if !values.sweep_one(now) {
                    return Ok(swept);
                }
            }
            Ok(most)
        })
    }

    fn is_shared(&self) -> bool {
        false
    }
}

impl Values {
    fn get(&self, now: i64, namespace: &str, key: &str) -> Option<&Versioned> {
        let value = self.namespaces.get(namespace)?.get(key)?;
        value.lives(now).then_some(&value.is)
    }

    fn check(&self, now: i64, write: &Write) -> Result<(), StorageError> {
        let found = self.get(now, write.namespace, &write.key).map(|value| value.version);
        if write.expected.holds(found) {
            return Ok(());
        }
        Err(StorageError::Conflict { namespace: write.namespace.to_owned(), key: write.key.clone() })
    }

    fn write(&mut self, write: Write, version: Version) {
        let Write { namespace, key, value, expires, .. } = write;
        self.remove(namespace, &key);
        let Some(value) = value else { return };
        if let Some(expires) = expires {
            self.expiring.insert((expires, namespace.to_owned(), key.clone()));
        }
        let value = Value { is: Versioned { value, version }, expires };
        self.namespaces.entry(namespace.to_owned()).or_default().insert(key, value);
    }

    fn remove(&mut self, namespace: &str, key: &str) {
        let Some(removed) = self.namespaces.get_mut(namespace).and_then(|values| values.remove(key)) else {
            return;
        };
        if let Some(expires) = removed.expires {
            self.expiring.remove(&(expires, namespace.to_owned(), key.to_owned()));
        }
    }

    /// Removes the value whose time was over first; whether there was one.
    fn sweep_one(&mut self, now: i64) -> bool {
        let Some((expires, ..)) = self.expiring.first() else { return false };
        if *expires > now {
            return false;
        }
        if let Some((_, namespace, key)) = self.expiring.pop_first() {
            self.namespaces.get_mut(&namespace).and_then(|values| values.remove(&key));
        }
        true
    }
}

impl Value {
    fn lives(&self, now: i64) -> bool {
        self.expires.is_none_or(|expires| expires > now)
    }
}
