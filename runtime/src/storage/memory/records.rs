//! Records in the order of their keys: a list of short sorted lists.
//!
//! A tree with a piece of memory for each would take half as much again, and look at more of them to find one.

use std::ops::Bound;

use super::block::Block;
use super::record::{Expiry, Parts, Record};

/// The records of a namespace. No block is empty, and the blocks follow each other.
#[derive(Debug, Default)]
pub(super) struct Records {
    blocks: Vec<Block>,
}

/// Where a key is, or belongs: the block, and the place in it.
type Place = (usize, usize);

impl Records {
    pub(super) fn get(&self, key: &[u8]) -> Option<Record<'_>> {
        let (block, place) = self.find(key).ok()?;
        self.blocks[block].get(place)
    }

    /// Puts a value under a key; when that which was there would have expired.
    pub(super) fn put(&mut self, record: Parts<'_>) -> Option<Expiry> {
        let key = record.key.as_bytes();
        let (before, place) = match self.find(key) {
            Err(place) => (None, place),
            Ok(place) => {
                let before = self.remove(place);
                // Its block may have gone with it.
                let (Ok(place) | Err(place)) = self.find(key);
                (before, place)
            }
        };
        self.insert(place, record);
        before
    }

    /// Takes a value out; when it would have expired.
    pub(super) fn take(&mut self, key: &[u8]) -> Option<Expiry> {
        let place = self.find(key).ok()?;
        self.remove(place)
    }

    /// Those from a key on.
    pub(super) fn from(&self, from: Bound<&[u8]>) -> impl Iterator<Item = Record<'_>> {
        let (block, place) = match from {
            Bound::Unbounded => (0, 0),
            Bound::Included(key) => self.find(key).unwrap_or_else(|place| place),
            Bound::Excluded(key) => {
                self.find(key).map_or_else(|place| place, |(block, place)| (block, place + 1))
            }
        };
        self.blocks.iter().skip(block).flat_map(Block::iter).skip(place)
    }

    fn find(&self, key: &[u8]) -> Result<Place, Place> {
        let Some(last) = self.blocks.len().checked_sub(1) else { return Err((0, 0)) };
        let begins_before = |block: &Block| block.get(0).is_some_and(|first| first.key() <= key);
        // What is asked for most is what came last.
        let block = if begins_before(&self.blocks[last]) {
            last
        } else {
            self.blocks.partition_point(begins_before).saturating_sub(1)
        };
        self.blocks[block].find(key).map(|place| (block, place)).map_err(|place| (block, place))
    }

    fn remove(&mut self, (block, place): Place) -> Option<Expiry> {
        let records = &mut self.blocks[block];
        let expires = records.get(place).and_then(Record::expiry);
        records.remove(place);
        if records.len() == 0 {
            self.blocks.remove(block);
        }
        expires
    }

    fn insert(&mut self, (block, place): Place, record: Parts<'_>) {
        let Some(records) = self.blocks.get_mut(block) else { return self.blocks.push(Block::of(record)) };
        if records.has_room(record.len()) {
            return records.insert(place, record);
        }
        // Keys that come in their order, or against it, fill their blocks.
        if place == records.len() {
            return match self.blocks.get_mut(block + 1) {
                Some(next) if next.has_room(record.len()) => next.insert(0, record),
                _ => self.blocks.insert(block + 1, Block::of(record)),
            };
        }
        if place == 0 {
            return self.blocks.insert(block, Block::of(record));
        }
        let behind = records.split();
        let half = records.len();
        self.blocks.insert(block + 1, behind);
        self.insert(if place <= half { (block, place) } else { (block + 1, place - half) }, record);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::ops::Bound;

    use proptest::prelude::*;

    use super::*;
    use crate::storage::Version;

    fn put(records: &mut Records, key: &str, value: &[u8]) {
        records.put(Parts { key, value, version: Version::from_number(1), expires: None });
    }

    fn names<'a>(records: impl Iterator<Item = Record<'a>>) -> Vec<String> {
        records.map(Record::name).collect()
    }

    #[test]
    fn keys_that_come_in_order_fill_their_blocks() {
        let mut records = Records::default();
        for number in 0..1_000 {
            put(&mut records, &format!("{number:06}"), &[0; 82]);
        }
        let lengths: Vec<_> = records.blocks.iter().map(Block::len).collect();
        assert_eq!(lengths, [[81; 12].as_slice(), &[28]].concat(), "100 bytes each, of 8192");
        assert!(records.blocks[0].capacity() <= 8_192, "a block is not larger than what it may hold");
    }

    #[test]
    fn keys_that_come_against_their_order_fill_them_too() {
        let mut records = Records::default();
        for number in ["000000", "999999"] {
            put(&mut records, number, &[0; 9_000]);
        }
        for number in (1..1_000).rev() {
            put(&mut records, &format!("{number:06}"), &[0; 82]);
        }
        let lengths: Vec<_> = records.blocks.iter().map(Block::len).collect();
        assert_eq!(lengths, [&[1, 27], [81; 12].as_slice(), &[1]].concat());
    }

    #[test]
    fn values_that_grow_take_little_more_than_their_bytes() {
        let mut records = Records::default();
        for length in [70, 82] {
            for number in 0..10_000 {
                put(&mut records, &format!("{number:06}"), &vec![0; length]);
            }
        }
        let held: usize = records.blocks.iter().map(Block::capacity).sum();
        assert!(held < 10_000 * 115, "{held} bytes for 10 000 records of 100");
    }

    #[test]
    fn a_large_value_has_a_block_of_its_own() {
        let mut records = Records::default();
        for key in ["a", "b", "d", "e"] {
            put(&mut records, key, b"small");
        }
        put(&mut records, "c", &vec![7; 1 << 20]);
        put(&mut records, "cc", b"small");
        assert_eq!(names(records.from(Bound::Unbounded)), ["a", "b", "c", "cc", "d", "e"]);
        assert_eq!(records.get(b"c").unwrap().versioned().value, vec![7; 1 << 20]);
        assert!(records.blocks.iter().any(|block| block.len() == 1));
    }

    #[test]
    fn what_is_taken_out_leaves_nothing_behind() {
        let mut records = Records::default();
        for number in 0..1_000 {
            put(&mut records, &format!("{number:06}"), b"value");
        }
        for number in 0..1_000 {
            records.take(format!("{number:06}").as_bytes());
        }
        assert!(records.blocks.is_empty());
    }

    proptest! {
        /// They are what a map of the standard library is, whatever is done to them.
        #[test]
        fn they_are_a_sorted_map(changes in prop::collection::vec((0..500_u16, 0..5_000_usize, any::<u8>()), 0..2_000)) {
            let mut map = BTreeMap::new();
            let mut records = Records::default();
            for (key, length, value) in changes {
                let key = format!("{key:04}");
                if length > 4_000 {
                    map.remove(&key);
                    records.take(key.as_bytes());
                } else {
                    map.insert(key.clone(), vec![value; length]);
                    put(&mut records, &key, &vec![value; length]);
                }
            }
            prop_assert_eq!(names(records.from(Bound::Unbounded)), map.keys().cloned().collect::<Vec<_>>());
            for number in 0..500 {
                let key = format!("{number:04}");
                let found = records.get(key.as_bytes()).map(|found| found.versioned().value);
                prop_assert_eq!(found.as_ref(), map.get(&key));
            }
            for key in ["0000", "0249", "025", "0499", "3"] {
                for from in [Bound::Included(key), Bound::Excluded(key)] {
                    let expected: Vec<_> = map.range::<str, _>((from, Bound::Unbounded)).map(|(key, _)| key.clone()).collect();
                    prop_assert_eq!(names(records.from(from.map(str::as_bytes))), expected);
                }
            }
        }
    }
}
