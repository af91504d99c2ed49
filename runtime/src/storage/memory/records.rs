//! Records in the order of their keys: a list of short sorted lists.
//!
//! A tree would keep its nodes half empty where keys come in their order, as those of updates do, and look at more records to find one.

use std::ops::Bound;

use super::record::Record;

/// How long a block becomes; then it is divided.
const LONGEST: usize = 512;

/// The records of a namespace. No block is empty, and the blocks follow each other.
#[derive(Debug, Default)]
pub(super) struct Records {
    blocks: Vec<Vec<Record>>,
}

/// Where a key is, or belongs: the block, and the place in it.
type Place = (usize, usize);

impl Records {
    pub(super) fn get(&self, key: &[u8]) -> Option<&Record> {
        let (block, place) = self.find(key).ok()?;
        Some(&self.blocks[block][place])
    }

    /// Puts a record in the place of the one with its key, if there is one; that one.
    pub(super) fn replace(&mut self, record: Record) -> Option<Record> {
        match self.find(record.key()) {
            Ok((block, place)) => Some(std::mem::replace(&mut self.blocks[block][place], record)),
            Err(place) => {
                self.insert(place, record);
                None
            }
        }
    }

    /// Takes a record out.
    pub(super) fn take(&mut self, key: &[u8]) -> Option<Record> {
        let (block, place) = self.find(key).ok()?;
        let records = &mut self.blocks[block];
        let taken = records.remove(place);
        if records.is_empty() {
            self.blocks.remove(block);
        } else if records.len() < records.capacity() / 4 {
            records.shrink_to(records.capacity() / 2);
        }
        Some(taken)
    }

    /// Those from a key on.
    pub(super) fn from(&self, from: Bound<&[u8]>) -> impl Iterator<Item = &Record> {
        let (block, place) = match from {
            Bound::Unbounded => (0, 0),
            Bound::Included(key) => self.find(key).unwrap_or_else(|place| place),
            Bound::Excluded(key) => {
                self.find(key).map_or_else(|place| place, |(block, place)| (block, place + 1))
            }
        };
        self.blocks.iter().skip(block).flatten().skip(place)
    }

    fn find(&self, key: &[u8]) -> Result<Place, Place> {
        let ends_before = |block: &Vec<Record>| block.last().is_some_and(|last| last.key() < key);
        let block = self.blocks.partition_point(ends_before);
        let Some(records) = self.blocks.get(block) else {
            // Behind all others: in the last block, if there is one.
            let last = self.blocks.len().saturating_sub(1);
            return Err((last, self.blocks.last().map_or(0, Vec::len)));
        };
        let place = records.binary_search_by(|record| record.key().cmp(key));
        place.map(|place| (block, place)).map_err(|place| (block, place))
    }

    fn insert(&mut self, (block, place): Place, record: Record) {
        let Some(records) = self.blocks.get_mut(block) else { return self.blocks.push(vec![record]) };
        if records.len() < LONGEST {
            return records.insert(place, record);
        }
        if place == LONGEST {
            // Keys that come in their order fill their blocks.
            return self.blocks.insert(block + 1, vec![record]);
        }
        let half = LONGEST / 2;
        let mut behind = records.split_off(half);
        if place < half {
            records.insert(place, record)
        } else {
            behind.insert(place - half, record)
        }
        self.blocks.insert(block + 1, behind);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::ops::Bound;

    use proptest::prelude::*;

    use super::*;
    use crate::storage::Version;

    fn record(key: &str, value: u8) -> Record {
        Record::new(key, &[value], Version::from_number(1), None)
    }

    fn names<'a>(records: impl Iterator<Item = &'a Record>) -> Vec<String> {
        records.map(Record::name).collect()
    }

    #[test]
    fn keys_that_come_in_order_fill_their_blocks() {
        let mut records = Records::default();
        for number in 0..4 * LONGEST {
            records.replace(record(&format!("{number:06}"), 0));
        }
        assert_eq!(records.blocks.iter().map(Vec::len).collect::<Vec<_>>(), [LONGEST; 4]);
    }

    #[test]
    fn what_is_taken_out_leaves_no_room_behind() {
        let mut records = Records::default();
        for number in 0..3 * LONGEST {
            records.replace(record(&format!("{number:06}"), 0));
        }
        for number in (0..3 * LONGEST).filter(|number| number % 100 != 0) {
            records.take(format!("{number:06}").as_bytes());
        }
        assert!(records.blocks.iter().map(Vec::capacity).sum::<usize>() <= 3 * 32);
        for number in 0..3 * LONGEST {
            records.take(format!("{number:06}").as_bytes());
        }
        assert!(records.blocks.is_empty());
    }

    proptest! {
        /// They are what a map of the standard library is, whatever is done to them.
        #[test]
        fn they_are_a_sorted_map(changes in prop::collection::vec((0..3_000_u16, any::<bool>(), any::<u8>()), 0..6_000)) {
            let mut map = BTreeMap::new();
            let mut records = Records::default();
            for (key, puts, value) in changes {
                let key = format!("{key:04}");
                let (before, was) = if puts {
                    (map.insert(key.clone(), value), records.replace(record(&key, value)))
                } else {
                    (map.remove(&key), records.take(key.as_bytes()))
                };
                prop_assert_eq!(before, was.map(|was| was.versioned().value[0]));
            }
            prop_assert_eq!(names(records.from(Bound::Unbounded)), map.keys().cloned().collect::<Vec<_>>());
            for key in ["0000", "1499", "1500", "15", "2999", "3"] {
                prop_assert_eq!(records.get(key.as_bytes()).map(|found| found.versioned().value[0]), map.get(key).copied());
                for from in [Bound::Included(key), Bound::Excluded(key)] {
                    let expected: Vec<_> = map.range::<str, _>((from, Bound::Unbounded)).map(|(key, _)| key.clone()).collect();
                    prop_assert_eq!(names(records.from(from.map(str::as_bytes))), expected);
                }
            }
        }
    }
}
