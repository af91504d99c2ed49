//! Storage that ends with the process: for tests, and for bots that may forget.

mod block;
mod record;
mod records;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

use self::record::{Expiry, Parts, Record};
use self::records::Records;
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
/// storage.commit(now, &batch).await.unwrap();
/// let read = storage.read(now, &[Key::new("notes", "ann")]).await.unwrap();
/// assert_eq!(read[0].as_ref().unwrap().value, b"tea");
/// assert!(storage.commit(now, &batch).await.is_err(), "the key is there now");
/// # });
/// ```
#[derive(Debug, Default)]
pub struct MemoryStorage {
    values: Mutex<Values>,
}

#[derive(Debug, Default)]
struct Values {
    namespaces: BTreeMap<&'static str, Records>,
    /// When which value's time is over.
    expiring: BTreeSet<(Expiry, &'static str, Box<str>)>,
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
            let found = |key: &Key<'_>| values.get(now, key.namespace, key.key).map(Record::versioned);
            Ok(keys.iter().map(found).collect())
        })
    }

    fn commit<'a>(&'a self, now: i64, batch: &'a Batch) -> Stored<'a, ()> {
        Box::pin(async move {
            batch.check_keys()?;
            let mut values = self.values();
            for write in &batch.writes {
                values.check(now, write)?;
            }
            for write in &batch.writes {
                values.write(write, batch.version);
            }
            Ok(())
        })
    }

    fn scan<'a>(&'a self, now: i64, range: Range<'a>) -> Stored<'a, Vec<(String, Versioned)>> {
        Box::pin(async move {
            let values = self.values();
            let Some(namespace) = values.namespaces.get(range.namespace) else { return Ok(Vec::new()) };
            let found = namespace.from(range.from.map(str::as_bytes));
            let before = range.before.map(str::as_bytes);
            let inside = found.take_while(|record| before.is_none_or(|before| record.key() < before));
            let living = inside.filter(|record| record.lives(now)).take(range.limit);
            Ok(living.map(|record| (record.name(), record.versioned())).collect())
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
    fn get(&self, now: i64, namespace: &str, key: &str) -> Option<Record<'_>> {
        self.namespaces.get(namespace)?.get(key.as_bytes()).filter(|record| record.lives(now))
    }

    fn check(&self, now: i64, write: &Write) -> Result<(), StorageError> {
        let found = self.get(now, write.namespace, &write.key).map(Record::version);
        if write.expected.holds(found) {
            return Ok(());
        }
        Err(StorageError::Conflict { namespace: write.namespace.to_owned(), key: write.key.clone() })
    }

    fn write(&mut self, write: &Write, version: Version) {
        let Write { namespace, key, value, expires, .. } = write;
        let records = self.namespaces.entry(namespace).or_default();
        let record = value.as_ref().map(|value| Parts { key, value, version, expires: *expires });
        let was = match record {
            Some(record) => records.put(record),
            None => records.take(key.as_bytes()),
        };
        if let Some(expiry) = was {
            self.expiring.remove(&(expiry, *namespace, key.as_str().into()));
        }
        if let Some(expiry) = record.and_then(Parts::expiry) {
            self.expiring.insert((expiry, *namespace, key.as_str().into()));
        }
    }

    /// Removes the value whose time was over first; whether there was one.
    fn sweep_one(&mut self, now: i64) -> bool {
        if self.expiring.first().is_none_or(|(expiry, ..)| expiry.moment > now) {
            return false;
        }
        if let Some((_, namespace, key)) = self.expiring.pop_first() {
            self.namespaces.get_mut(namespace).and_then(|records| records.take(key.as_bytes()));
        }
        true
    }
}
