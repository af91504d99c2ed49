//! Of two writers of one value the second is refused.

use std::sync::Arc;

use botwright::storage::{Batch, Expected, Key, Storage, StorageError};

use super::super::place::Place;
use super::{NOW, conflict, put, read, remove, value};

pub(crate) async fn only_the_version_that_was_read_is_replaced(place: &Place) {
    let storage = &*place.storage;
    let first = put(storage, "notes", "ann", Expected::Absent, b"1").await.unwrap();
    let second = put(storage, "notes", "ann", Expected::Is(first), b"2").await.unwrap();
    assert_ne!(first, second);
    let key = ("notes".to_owned(), "ann".to_owned());
    assert_eq!(conflict(put(storage, "notes", "ann", Expected::Is(first), b"3").await), key);
    assert_eq!(conflict(put(storage, "notes", "ann", Expected::Absent, b"3").await), key);
    assert_eq!(value(storage, "notes", "ann").await.unwrap(), b"2");
    conflict(put(storage, "notes", "nobody", Expected::Is(first), b"3").await);
    assert_eq!(read(storage, "notes", "nobody").await, None);
}

pub(crate) async fn anything_replaces_whatever_is_there(place: &Place) {
    let storage = &*place.storage;
    for value in [b"1", b"2"] {
        put(storage, "notes", "ann", Expected::Anything, value).await.unwrap();
    }
    assert_eq!(value(storage, "notes", "ann").await.unwrap(), b"2");
}

pub(crate) async fn a_value_that_came_back_is_another_one(place: &Place) {
    let storage = &*place.storage;
    let first = put(storage, "notes", "ann", Expected::Absent, b"same").await.unwrap();
    remove(storage, "notes", "ann", Expected::Is(first)).await.unwrap();
    put(storage, "notes", "ann", Expected::Absent, b"same").await.unwrap();
    conflict(put(storage, "notes", "ann", Expected::Is(first), b"late").await);
    conflict(remove(storage, "notes", "ann", Expected::Is(first)).await);
    assert_eq!(value(storage, "notes", "ann").await.unwrap(), b"same");
}

pub(crate) async fn a_removal_expects_too(place: &Place) {
    let storage = &*place.storage;
    let first = put(storage, "notes", "ann", Expected::Absent, b"1").await.unwrap();
    put(storage, "notes", "ann", Expected::Is(first), b"2").await.unwrap();
    conflict(remove(storage, "notes", "ann", Expected::Is(first)).await);
    conflict(remove(storage, "notes", "ann", Expected::Absent).await);
    conflict(remove(storage, "notes", "ben", Expected::Is(first)).await);
    remove(storage, "notes", "ben", Expected::Absent).await.unwrap();
    assert_eq!(value(storage, "notes", "ann").await.unwrap(), b"2");
}

/// What done-marks stand on.
pub(crate) async fn of_two_that_expect_nothing_one_writes(place: &Place) {
    let other = place.again().await;
    for round in 0..20 {
        let key = round.to_string();
        let mine = put(&*place.storage, "done", &key, Expected::Absent, b"mine");
        let theirs = put(&*other, "done", &key, Expected::Absent, b"theirs");
        let (mine, theirs) = tokio::join!(mine, theirs);
        let found = value(&*other, "done", &key).await.unwrap();
        match (mine, theirs) {
            (Ok(_), Err(StorageError::Conflict { .. })) => assert_eq!(found, b"mine"),
            (Err(StorageError::Conflict { .. }), Ok(_)) => assert_eq!(found, b"theirs"),
            both => panic!("{both:?}"),
        }
    }
}

pub(crate) async fn a_counter_loses_nothing(place: &Place) {
    let mut writers = Vec::new();
    for number in 0..8 {
        let storage = if number % 2 == 0 { place.storage.clone() } else { place.again().await };
        writers.push(tokio::spawn(count(storage, 25)));
    }
    for writer in writers {
        writer.await.unwrap();
    }
    assert_eq!(value(&*place.storage, "counter", "one").await.unwrap(), b"200");
}

/// Adds one so many times, each time with what was read.
pub(crate) async fn count(storage: Arc<dyn Storage>, times: usize) {
    for _ in 0..times {
        while !add_one(&*storage).await {}
    }
}

/// Whether nobody came between.
async fn add_one(storage: &dyn Storage) -> bool {
    let found = storage.read(NOW, &[Key::new("counter", "one")]).await.unwrap().pop().unwrap();
    let number: u64 =
        found.as_ref().map_or(0, |found| String::from_utf8(found.value.clone()).unwrap().parse().unwrap());
    let mut batch = Batch::default();
    batch.put("counter", "one", Expected::of(found.as_ref()), (number + 1).to_string().into_bytes());
    match storage.commit(NOW, &batch).await {
        Ok(()) => true,
        Err(StorageError::Conflict { .. }) => false,
        Err(other) => panic!("{other}"),
    }
}
