//! Parts of a namespace, by the bytes of their keys.

use std::ops::Bound;

use botwright::storage::{Batch, Expected, Range};

use super::super::place::Place;
use super::{NOW, keys, put, range};

/// Keys that sort otherwise by letters, by a language, or by UTF-16, and such as a pattern or a statement would trip over.
const ODD: [&str; 24] = [
    "",
    " ",
    "\n",
    "\u{0}",
    "a\u{0}b",
    "!",
    "%",
    "'",
    "''; DROP TABLE notes; --",
    "*",
    "-",
    "+",
    "[a",
    "(a",
    "10",
    "2",
    "A",
    "Z",
    "_",
    "a",
    "aa",
    "é",
    "\u{FFFD}",
    "\u{10000}",
];

pub(crate) async fn keys_are_ordered_by_their_bytes(place: &Place) {
    let storage = &*place.storage;
    for key in ODD.iter().rev() {
        put(storage, "odd", key, Expected::Absent, key.as_bytes()).await.unwrap();
    }
    let mut sorted = ODD;
    sorted.sort_unstable();
    assert_eq!(keys(storage, range("odd", Bound::Unbounded, None)).await, sorted);
    let scanned = storage.scan(NOW, range("odd", Bound::Unbounded, None)).await.unwrap();
    assert!(scanned.iter().all(|(key, found)| key.as_bytes() == found.value));
    for key in ODD {
        assert_eq!(super::value(storage, "odd", key).await.unwrap(), key.as_bytes(), "{key:?}");
    }
    for (place, key) in sorted.iter().enumerate() {
        assert_eq!(keys(storage, range("odd", Bound::Included(key), None)).await, sorted[place..]);
        assert_eq!(keys(storage, range("odd", Bound::Excluded(key), None)).await, sorted[place + 1..]);
        assert_eq!(keys(storage, range("odd", Bound::Unbounded, Some(key))).await, sorted[..place]);
    }
}

pub(crate) async fn bounds_are_kept(place: &Place) {
    let storage = &*place.storage;
    for key in ["1/a", "1/b", "12/a", "2", "2/a", "20/a"] {
        put(storage, "data", key, Expected::Absent, b"").await.unwrap();
    }
    let found = async |from, before| keys(storage, range("data", from, before)).await;
    assert_eq!(found(Bound::Included("1/"), Some("10")).await, ["1/a", "1/b"]);
    assert_eq!(found(Bound::Included("2"), Some("20")).await, ["2", "2/a"]);
    assert_eq!(found(Bound::Excluded("2"), Some("20/a")).await, ["2/a"]);
    assert_eq!(found(Bound::Included("1/b"), Some("1/b")).await, [""; 0]);
    assert_eq!(found(Bound::Included("9"), Some("1")).await, [""; 0]);
    assert_eq!(keys(storage, range("none", Bound::Unbounded, None)).await, [""; 0]);
    let none = Range { limit: 0, ..range("data", Bound::Unbounded, None) };
    assert_eq!(keys(storage, none).await, [""; 0]);
}

pub(crate) async fn pages_join_without_gap_or_overlap(place: &Place) {
    let storage = &*place.storage;
    let mut batch = Batch::default();
    for number in 0..100 {
        batch.put("pages", &number.to_string(), Expected::Absent, Vec::new());
    }
    storage.commit(NOW, &batch).await.unwrap();
    let whole = keys(storage, range("pages", Bound::Unbounded, None)).await;
    for limit in [1, 7, 100, 101] {
        assert_eq!(paged(place, "pages", limit).await, whole, "pages of {limit}");
    }
}

pub(crate) async fn a_hundred_thousand_keys(place: &Place) {
    let storage = &*place.storage;
    for thousand in 0..100 {
        let mut batch = Batch::default();
        batch.writes.reserve(1_000);
        for number in 0..1_000 {
            // Not through `put`, which looks for an earlier write of the key.
            batch.writes.push(botwright::storage::Write {
                namespace: "crowd",
                key: format!("{}/profile", thousand * 1_000 + number),
                expected: Expected::Absent,
                value: Some(b"{}".to_vec()),
                expires: Some(NOW + 1 + thousand),
            });
        }
        storage.commit(NOW, &batch).await.unwrap();
    }
    let found = paged(place, "crowd", 1_000).await;
    assert_eq!(found.len(), 100_000);
    assert!(found.is_sorted());
    assert!(super::read(storage, "crowd", "54321/profile").await.is_some());
    assert_eq!(storage.sweep(NOW + 90, 50_000).await.unwrap(), 50_000);
    assert_eq!(storage.sweep(NOW + 90, 50_000).await.unwrap(), 40_000);
    assert_eq!(paged(place, "crowd", 4_096).await.len(), 10_000);
}

/// All keys of a namespace, in pages.
async fn paged(place: &Place, namespace: &str, limit: usize) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    loop {
        let from = found.last().map_or(Bound::Unbounded, |last| Bound::Excluded(last.as_str()));
        let page = keys(&*place.storage, Range { namespace, from, before: None, limit }).await;
        assert!(page.len() <= limit);
        if page.is_empty() {
            return found;
        }
        found.extend(page);
    }
}
