//! A batch is written as a whole, or not at all.

use std::ops::Bound;

use botwright::storage::{Batch, Expected, Key};
use tokio::task::JoinSet;

use super::super::place::Place;
use super::{NOW, conflict, keys, put, range, value};

pub(crate) async fn a_batch_with_a_conflict_writes_nothing(place: &Place) {
    let storage = &*place.storage;
    let version = put(storage, "notes", "ben", Expected::Absent, b"tea").await.unwrap();
    put(storage, "notes", "cleo", Expected::Absent, b"tea").await.unwrap();
    let mut batch = Batch::default();
    batch.put("notes", "ann", Expected::Absent, b"new".to_vec());
    batch.put("notes", "ben", Expected::Is(version), b"new".to_vec());
    batch.remove("notes", "cleo", Expected::Anything);
    batch.put("other", "ben", Expected::Is(version), b"new".to_vec());
    batch.put("notes", "dan", Expected::Anything, b"new".to_vec());
    assert_eq!(conflict(storage.commit(NOW, &batch).await), ("other".to_owned(), "ben".to_owned()));
    assert_eq!(keys(storage, range("notes", Bound::Unbounded, None)).await, ["ben", "cleo"]);
    assert_eq!(value(storage, "notes", "ben").await.unwrap(), b"tea");
}

/// What comes at once may be written together; each batch stands for itself all the same.
pub(crate) async fn of_many_at_once_only_the_wrong_are_refused(place: &Place) {
    let foreign = Batch::default().version;
    let mut commits = JoinSet::new();
    for number in 0..200 {
        let mut batch = Batch::default();
        let is_wrong = number % 7 == 3;
        let expected = if is_wrong { Expected::Is(foreign) } else { Expected::Absent };
        batch.put("crowd", &format!("{number:03}"), Expected::Absent, b"new".to_vec());
        batch.put("other", &format!("{number:03}"), expected, b"new".to_vec());
        if number % 10 == 0 {
            batch.put("shared", "one", Expected::Anything, number.to_string().into_bytes());
        }
        let storage = place.storage.clone();
        commits.spawn(async move { (number, is_wrong, storage.commit(NOW, &batch).await) });
    }
    let mut written = Vec::new();
    while let Some(commit) = commits.join_next().await {
        let (number, is_wrong, outcome) = commit.unwrap();
        if is_wrong {
            assert_eq!(conflict(outcome), ("other".to_owned(), format!("{number:03}")));
        } else {
            outcome.unwrap();
            written.push(format!("{number:03}"));
        }
    }
    written.sort();
    let storage = &*place.storage;
    assert_eq!(keys(storage, range("crowd", Bound::Unbounded, None)).await, written);
    assert_eq!(keys(storage, range("other", Bound::Unbounded, None)).await, written);
    let last: u32 =
        String::from_utf8(value(storage, "shared", "one").await.unwrap()).unwrap().parse().unwrap();
    assert_ne!(last % 7, 3, "a refused batch wrote it");
}

pub(crate) async fn an_empty_batch_is_committed(place: &Place) {
    place.storage.commit(NOW, &Batch::default()).await.unwrap();
}

pub(crate) async fn a_reader_never_sees_half_a_batch(place: &Place) {
    let reading = place.again().await;
    let pair = [Key::new("pair", "left"), Key::new("pair", "right")];
    let write = async {
        for round in 0_u32..200 {
            let mut batch = Batch::default();
            for key in ["left", "right"] {
                batch.put("pair", key, Expected::Anything, round.to_string().into_bytes());
            }
            place.storage.commit(NOW, &batch).await.unwrap();
        }
    };
    let read = async {
        for _ in 0..200 {
            let found = reading.read(NOW, &pair).await.unwrap();
            assert_eq!(found[0], found[1]);
            let scanned = reading.scan(NOW, range("pair", Bound::Unbounded, None)).await.unwrap();
            assert!(scanned.is_empty() || scanned[0].1 == scanned[1].1);
        }
    };
    tokio::join!(write, read);
    assert_eq!(value(&*reading, "pair", "left").await.unwrap(), b"199");
}

pub(crate) async fn a_batch_of_thousands(place: &Place) {
    let mut batch = Batch::default();
    for number in 0..3_000 {
        batch.put("many", &format!("{number:04}"), Expected::Absent, vec![b'x'; 50]);
    }
    place.storage.commit(NOW, &batch).await.unwrap();
    assert_eq!(conflict(place.storage.commit(NOW, &batch).await).1, "0000");
    assert_eq!(keys(&*place.storage, range("many", Bound::Unbounded, None)).await.len(), 3_000);
}
