//! What is written is what is read.

use botwright::storage::{Batch, Expected, Key, MAX_KEY, MemoryStorage, StorageError};

use super::super::place::Place;
use super::super::random::{Random, work};
use super::{NOW, conflict, lasting, put, read, remove, value};

pub(crate) async fn what_was_written_is_read(place: &Place) {
    let storage = &*place.storage;
    assert_eq!(read(storage, "notes", "ann").await, None);
    let version = put(storage, "notes", "ann", Expected::Absent, b"tea").await.unwrap();
    let found = read(storage, "notes", "ann").await.unwrap();
    assert_eq!((&found.value[..], found.version), (&b"tea"[..], version));

    let version = put(storage, "notes", "ann", Expected::of(Some(&found)), b"milk").await.unwrap();
    let found = read(storage, "notes", "ann").await.unwrap();
    assert_eq!((&found.value[..], found.version), (&b"milk"[..], version));

    remove(storage, "notes", "ann", Expected::Is(version)).await.unwrap();
    assert_eq!(read(storage, "notes", "ann").await, None);
    remove(storage, "notes", "ann", Expected::Anything).await.unwrap();
}

pub(crate) async fn keys_are_answered_in_their_order(place: &Place) {
    let storage = &*place.storage;
    for key in ["a", "b", "c"] {
        put(storage, "one", key, Expected::Absent, key.as_bytes()).await.unwrap();
        put(storage, "two", key, Expected::Absent, key.to_uppercase().as_bytes()).await.unwrap();
    }
    let asked = [("two", "c"), ("one", "a"), ("one", "none"), ("three", "a"), ("two", "a"), ("one", "a")];
    let keys = asked.map(|(namespace, key)| Key::new(namespace, key));
    let found = storage.read(NOW, &keys).await.unwrap();
    let found: Vec<_> =
        found.into_iter().map(|one| one.map(|one| String::from_utf8(one.value).unwrap())).collect();
    assert_eq!(
        found,
        [Some("C"), Some("a"), None, None, Some("A"), Some("a")].map(|one| one.map(str::to_owned))
    );
    assert_eq!(storage.read(NOW, &[]).await.unwrap(), []);
}

pub(crate) async fn namespaces_do_not_mix(place: &Place) {
    let storage = &*place.storage;
    // Put together carelessly, these would be one place.
    for (namespace, key) in [("a", "b/c"), ("a/b", "c"), ("a:b", "c"), ("a", "b:c"), ("ab", "c"), ("a", "bc")]
    {
        let place = format!("{namespace}|{key}");
        put(storage, namespace, key, Expected::Absent, place.as_bytes()).await.unwrap();
    }
    assert_eq!(value(storage, "a", "b:c").await.unwrap(), b"a|b:c");
    assert_eq!(value(storage, "a:b", "c").await.unwrap(), b"a:b|c");
    let found = super::keys(storage, super::range("a", std::ops::Bound::Unbounded, None)).await;
    assert_eq!(found, ["b/c", "b:c", "bc"]);
}

pub(crate) async fn a_large_value_and_an_empty_one(place: &Place) {
    let storage = &*place.storage;
    let large: Vec<u8> = (0..1_048_576_u32).map(|at| at.to_le_bytes()[at as usize % 3]).collect();
    put(storage, "files", "large", Expected::Absent, &large).await.unwrap();
    put(storage, "files", "empty", Expected::Absent, b"").await.unwrap();
    let all: Vec<u8> = (0..=255).collect();
    put(storage, "files", "all bytes", Expected::Absent, &all).await.unwrap();
    assert!(value(storage, "files", "large").await.unwrap() == large);
    assert_eq!(value(storage, "files", "empty").await.unwrap(), b"");
    assert_eq!(value(storage, "files", "all bytes").await.unwrap(), all);
    let scanned = storage.scan(NOW, super::range("files", std::ops::Bound::Unbounded, None)).await.unwrap();
    assert!(scanned[2].1.value == large);
}

pub(crate) async fn a_long_key_is_taken_and_a_longer_one_is_refused(place: &Place) {
    let storage = &*place.storage;
    let mut long = "å".repeat(MAX_KEY / 2);
    assert_eq!(long.len(), MAX_KEY);
    put(storage, "notes", &long, Expected::Absent, b"long").await.unwrap();
    storage.commit(NOW, &lasting("notes", &long, Expected::Anything, b"lasting", NOW + 1)).await.unwrap();
    assert_eq!(value(storage, "notes", &long).await.unwrap(), b"lasting");
    assert_eq!(storage.sweep(NOW + 1, 10).await.unwrap(), 1);

    long.push('e');
    let mut batch = Batch::default();
    batch.put("notes", "ann", Expected::Absent, b"tea".to_vec());
    batch.put("notes", &long, Expected::Absent, b"too long".to_vec());
    let refused = storage.commit(NOW, &batch).await.unwrap_err();
    assert!(!refused.is_passing(), "{refused:?}");
    assert_eq!(
        refused.to_string(),
        "a key in `notes` has 1025 bytes, and may have 1024; nothing was written"
    );
    assert!(matches!(refused, StorageError::LongKey { bytes: 1_025, .. }), "{refused:?}");
    assert_eq!(value(storage, "notes", "ann").await, None);
    // Anybody may ask for what cannot be there.
    assert_eq!(value(storage, "notes", &long).await, None);
    remove(storage, "notes", &long, Expected::Anything).await.unwrap();
    conflict(remove(storage, "notes", &long, Expected::Is(Batch::default().version)).await);
}

pub(crate) async fn what_was_written_is_there_when_it_is_opened_anew(place: &Place) {
    let version = put(&*place.storage, "notes", "ann", Expected::Absent, b"tea").await.unwrap();
    let again = place.again().await;
    assert_eq!(read(&*again, "notes", "ann").await.unwrap().version, version);
    conflict(put(&*again, "notes", "ann", Expected::Absent, b"milk").await);
    put(&*again, "notes", "ann", Expected::Is(version), b"milk").await.unwrap();
    assert_eq!(value(&*place.storage, "notes", "ann").await.unwrap(), b"milk");
}

/// Whatever is asked of it, a storage answers as the one in memory does.
pub(crate) async fn random_work_ends_as_in_memory(place: &Place) {
    for seed in 1..=4 {
        let memory = MemoryStorage::default();
        let mut random = Random::new(seed);
        // The place is used four times; what is left of the last time is removed.
        let mut empty = Batch::default();
        for (namespace, key) in work::places() {
            empty.remove(namespace, key, Expected::Anything);
        }
        place.storage.commit(NOW, &empty).await.unwrap();
        for step in 0..150 {
            let (expected, found) = work::step(&mut random, &memory, &*place.storage, NOW + step).await;
            assert_eq!(expected, found, "seed {seed}, step {step}");
        }
    }
}
