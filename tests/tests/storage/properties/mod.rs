//! The properties, by theme; each is told a place of its own, which is empty.

pub(super) mod batches;
pub(super) mod expiry;
pub(super) mod scans;
pub(super) mod values;
pub(super) mod versions;

use botwright::storage::{Batch, Expected, Key, Range, Storage, StorageError, Version, Versioned, Write};
use std::ops::Bound;

/// When the tests happen.
pub(super) const NOW: i64 = 1_790_000_000_000;

/// One write alone; the version that it has.
pub(super) async fn put(
    storage: &dyn Storage,
    namespace: &'static str,
    key: &str,
    expected: Expected,
    value: &[u8],
) -> Result<Version, StorageError> {
    let mut batch = Batch::default();
    batch.put(namespace, key, expected, value.to_vec());
    let version = batch.version;
    storage.commit(NOW, &batch).await.map(|()| version)
}

/// One value that is over at a moment.
pub(super) fn lasting(
    namespace: &'static str,
    key: &str,
    expected: Expected,
    value: &[u8],
    expires: i64,
) -> Batch {
    let mut batch = Batch::default();
    let (key, value) = (key.to_owned(), Some(value.to_vec()));
    batch.write(Write { namespace, key, expected, value, expires: Some(expires) });
    batch
}

/// One removal alone.
pub(super) async fn remove(
    storage: &dyn Storage,
    namespace: &'static str,
    key: &str,
    expected: Expected,
) -> Result<(), StorageError> {
    let mut batch = Batch::default();
    batch.remove(namespace, key, expected);
    storage.commit(NOW, &batch).await
}

/// What stands under a key at a moment.
pub(super) async fn read_at(
    storage: &dyn Storage,
    now: i64,
    namespace: &str,
    key: &str,
) -> Option<Versioned> {
    let mut found = storage.read(now, &[Key::new(namespace, key)]).await.unwrap();
    assert_eq!(found.len(), 1);
    found.pop().unwrap()
}

/// What stands under a key.
pub(super) async fn read(storage: &dyn Storage, namespace: &str, key: &str) -> Option<Versioned> {
    read_at(storage, NOW, namespace, key).await
}

/// The bytes under a key.
pub(super) async fn value(storage: &dyn Storage, namespace: &str, key: &str) -> Option<Vec<u8>> {
    read(storage, namespace, key).await.map(|found| found.value)
}

/// All of a range.
pub(super) fn range<'a>(namespace: &'a str, from: Bound<&'a str>, before: Option<&'a str>) -> Range<'a> {
    Range { namespace, from, before, limit: usize::MAX }
}

/// The keys of a range, in the order in which they come.
pub(super) async fn keys(storage: &dyn Storage, range: Range<'_>) -> Vec<String> {
    storage.scan(NOW, range).await.unwrap().into_iter().map(|(key, _)| key).collect()
}

/// The key that a commit was refused for.
pub(super) fn conflict<T: std::fmt::Debug>(outcome: Result<T, StorageError>) -> (String, String) {
    match outcome {
        Err(StorageError::Conflict { namespace, key }) => (namespace, key),
        other => panic!("a conflict was expected, not {other:?}"),
    }
}
