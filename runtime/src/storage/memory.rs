//! Storage that ends with the process: for tests, and for bots that may forget.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{Batch, Storage, StorageError, Version, Versioned, Write};
use crate::handler::BoxFuture;

/// Keeps everything in the process's memory.
///
/// ```
/// use botwright::storage::{Batch, MemoryStorage, Storage, Version};
///
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
/// let storage = MemoryStorage::default();
/// let mut batch = Batch::default();
/// batch.put("notes", "ann", Version::Absent, b"tea".to_vec());
/// storage.commit(batch.clone()).await.unwrap();
/// assert_eq!(storage.get("notes", "ann").await.unwrap().unwrap().value, b"tea");
/// assert!(storage.commit(batch).await.is_err(), "the key is there now");
/// # });
/// ```
#[derive(Debug, Default)]
pub struct MemoryStorage {
    values: Mutex<Values>,
}

#[derive(Debug, Default)]
struct Values {
    namespaces: HashMap<String, HashMap<String, Versioned>>,
    version: u64,
}

impl MemoryStorage {
    fn values(&self) -> MutexGuard<'_, Values> {
        self.values.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Storage for MemoryStorage {
    fn get<'a>(
        &'a self,
        namespace: &'a str,
        key: &'a str,
    ) -> BoxFuture<'a, Result<Option<Versioned>, StorageError>> {
        Box::pin(async move { Ok(self.values().get(namespace, key).cloned()) })
    }

    fn commit(&self, batch: Batch) -> BoxFuture<'_, Result<(), StorageError>> {
        Box::pin(async move {
            let mut values = self.values();
            for write in &batch.writes {
                values.check(write)?;
            }
            for write in batch.writes {
                values.write(write);
            }
            Ok(())
        })
    }

    fn scan<'a>(
        &'a self,
        namespace: &'a str,
    ) -> BoxFuture<'a, Result<Vec<(String, Versioned)>, StorageError>> {
        Box::pin(async move {
            let values = self.values();
            let all = values.namespaces.get(namespace).into_iter().flatten();
            Ok(all.map(|(key, value)| (key.clone(), value.clone())).collect())
        })
    }
}

impl Values {
    fn get(&self, namespace: &str, key: &str) -> Option<&Versioned> {
        self.namespaces.get(namespace)?.get(key)
    }

    fn check(&self, write: &Write) -> Result<(), StorageError> {
        if Version::of(self.get(write.namespace, &write.key)) == write.expected {
            return Ok(());
        }
        Err(StorageError::Conflict { namespace: write.namespace.to_owned(), key: write.key.clone() })
    }

    fn write(&mut self, write: Write) {
        self.version += 1;
        let namespace = self.namespaces.entry(write.namespace.to_owned()).or_default();
        match write.value {
            Some(value) => drop(namespace.insert(write.key, Versioned { value, version: self.version })),
            None => drop(namespace.remove(&write.key)),
        }
    }
}
