//! A value whose time is over is not there, whether or not it was swept.

use std::ops::Bound;

use botwright::storage::{Batch, Expected};

use super::super::place::Place;
use super::{NOW, conflict, lasting, put, range, read_at, remove};

pub(crate) async fn what_is_over_is_absent(place: &Place) {
    let storage = &*place.storage;
    storage.commit(NOW, &lasting("notes", "ann", Expected::Absent, b"tea", NOW + 10)).await.unwrap();
    put(storage, "notes", "ben", Expected::Absent, b"tea").await.unwrap();
    let everything = range("notes", Bound::Unbounded, None);
    for (now, living) in [(NOW, 2), (NOW + 9, 2), (NOW + 10, 1), (i64::MAX, 1)] {
        assert_eq!(read_at(storage, now, "notes", "ann").await.is_some(), living == 2, "{now}");
        assert_eq!(storage.scan(now, everything).await.unwrap().len(), living, "{now}");
        assert!(read_at(storage, now, "notes", "ben").await.is_some());
    }
    // What is over does not take the place of what is not.
    let first = botwright::storage::Range { limit: 1, ..everything };
    assert_eq!(storage.scan(NOW + 10, first).await.unwrap()[0].0, "ben");
    storage.commit(NOW, &lasting("notes", "late", Expected::Absent, b"tea", NOW - 1)).await.unwrap();
    assert_eq!(read_at(storage, NOW, "notes", "late").await, None);
}

pub(crate) async fn what_is_over_is_absent_for_what_a_write_expects(place: &Place) {
    let storage = &*place.storage;
    let batch = lasting("notes", "ann", Expected::Absent, b"tea", NOW + 10);
    let version = batch.version;
    storage.commit(NOW, &batch).await.unwrap();
    conflict(storage.commit(NOW + 9, &batch).await);
    let late = lasting("notes", "ann", Expected::Is(version), b"milk", NOW + 99);
    conflict(storage.commit(NOW + 10, &late).await);
    storage.commit(NOW + 9, &late).await.unwrap();
    let anew = lasting("notes", "ann", Expected::Absent, b"juice", NOW + 200);
    conflict(storage.commit(NOW + 98, &anew).await);
    storage.commit(NOW + 99, &anew).await.unwrap();
    assert_eq!(read_at(storage, NOW + 199, "notes", "ann").await.unwrap().value, b"juice");
}

pub(crate) async fn a_new_value_has_a_new_time(place: &Place) {
    let storage = &*place.storage;
    for key in ["for ever", "longer", "removed", "back"] {
        storage.commit(NOW, &lasting("notes", key, Expected::Absent, b"1", NOW + 10)).await.unwrap();
    }
    put(storage, "notes", "for ever", Expected::Anything, b"2").await.unwrap();
    storage.commit(NOW, &lasting("notes", "longer", Expected::Anything, b"2", NOW + 20)).await.unwrap();
    remove(storage, "notes", "removed", Expected::Anything).await.unwrap();
    remove(storage, "notes", "back", Expected::Anything).await.unwrap();
    put(storage, "notes", "back", Expected::Absent, b"2").await.unwrap();
    assert_eq!(storage.sweep(NOW + 19, 100).await.unwrap(), 0);
    assert_eq!(read_at(storage, NOW + 19, "notes", "longer").await.unwrap().value, b"2");
    assert_eq!(storage.sweep(NOW + 20, 100).await.unwrap(), 1);
    for key in ["for ever", "back"] {
        assert_eq!(read_at(storage, i64::MAX, "notes", key).await.unwrap().value, b"2");
    }
}

pub(crate) async fn a_sweep_takes_what_is_over_first(place: &Place) {
    let storage = &*place.storage;
    for number in [3, 1, 5, 2, 4] {
        let (key, expires) = (number.to_string(), NOW + number * 10);
        storage.commit(NOW, &lasting("notes", &key, Expected::Absent, b"", expires)).await.unwrap();
    }
    assert_eq!(storage.sweep(NOW + 9, 100).await.unwrap(), 0);
    assert_eq!(storage.sweep(NOW + 40, 0).await.unwrap(), 0);
    assert_eq!(storage.sweep(NOW + 40, 2).await.unwrap(), 2);
    // With an earlier clock, what was not swept is there again.
    assert_eq!(super::keys(storage, range("notes", Bound::Unbounded, None)).await, ["3", "4", "5"]);
    assert_eq!(storage.sweep(NOW + 40, 100).await.unwrap(), 2);
    assert_eq!(storage.sweep(NOW + 40, 100).await.unwrap(), 0);
    assert_eq!(super::keys(storage, range("notes", Bound::Unbounded, None)).await, ["5"]);
}

/// A lease is a value with a time. Whoever holds it makes that longer; when the holder has died, another takes it.
pub(crate) async fn a_lease_is_taken_over_when_its_time_is_over(place: &Place) {
    let (one, two) = (&*place.storage, &*place.again().await);
    let taken = lasting("lease", "digest", Expected::Absent, b"one", NOW + 30);
    let held = taken.version;
    one.commit(NOW, &taken).await.unwrap();
    conflict(two.commit(NOW + 29, &lasting("lease", "digest", Expected::Absent, b"two", NOW + 60)).await);

    let longer = lasting("lease", "digest", Expected::Is(held), b"one", NOW + 59);
    let held = longer.version;
    one.commit(NOW + 29, &longer).await.unwrap();
    conflict(two.commit(NOW + 30, &lasting("lease", "digest", Expected::Absent, b"two", NOW + 60)).await);

    // Here the first one dies. What it would still have written is refused, with all that belongs to it.
    two.commit(NOW + 59, &lasting("lease", "digest", Expected::Absent, b"two", NOW + 90)).await.unwrap();
    let mut late = Batch::default();
    late.put("digest", "sent", Expected::Anything, b"by one".to_vec());
    late.remove("lease", "digest", Expected::Is(held));
    conflict(one.commit(NOW + 60, &late).await);
    assert_eq!(read_at(two, NOW + 60, "lease", "digest").await.unwrap().value, b"two");
    assert_eq!(read_at(two, NOW + 60, "digest", "sent").await, None);
}
