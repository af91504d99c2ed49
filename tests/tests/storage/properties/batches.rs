//! A batch is written as a whole, or not at all.

use botwright::storage::{Batch, Expected, Key};

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
    assert_eq!(conflict(storage.commit(NOW, batch).await), ("other".to_owned(), "ben".to_owned()));
    assert_eq!(keys(storage, range("notes", std::ops::Bound::Unbounded, None)).await, ["ben", "cleo"]);
    assert_eq!(value(storage, "notes", "ben").await.unwrap(), b"tea");
}

pub(crate) async fn an_empty_batch_is_committed(place: &Place) {
    place.storage.commit(NOW, Batch::default()).await.unwrap();
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
            place.storage.commit(NOW, batch).await.unwrap();
        }
    };
    let read = async {
        for _ in 0..200 {
            let found = reading.read(NOW, &pair).await.unwrap();
            assert_eq!(found[0], found[1]);
            let scanned = reading.scan(NOW, range("pair", std::ops::Bound::Unbounded, None)).await.unwrap();
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
    place.storage.commit(NOW, batch.clone()).await.unwrap();
    assert_eq!(conflict(place.storage.commit(NOW, batch).await).1, "0000");
    assert_eq!(keys(&*place.storage, range("many", std::ops::Bound::Unbounded, None)).await.len(), 3_000);
}
