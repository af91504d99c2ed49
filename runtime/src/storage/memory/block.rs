//! Some records one behind the other in one piece of memory, in the order of their keys.

use super::record::{Parts, Record};

/// How many bytes a block holds; one that holds a single record has any number.
const MOST: usize = 8 * 1024;

/// The records, and where each begins.
#[derive(Debug, Default)]
pub(super) struct Block {
    bytes: Vec<u8>,
    starts: Vec<usize>,
}

impl Block {
    /// A block of one record.
    pub(super) fn of(record: Parts<'_>) -> Self {
        let mut block = Self::default();
        block.insert(0, record);
        block
    }

    pub(super) fn len(&self) -> usize {
        self.starts.len()
    }

    #[cfg(test)]
    pub(super) fn capacity(&self) -> usize {
        self.bytes.capacity()
    }

    pub(super) fn get(&self, place: usize) -> Option<Record<'_>> {
        let start = *self.starts.get(place)?;
        Some(Record::of(&self.bytes[start..self.end(place)]))
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = Record<'_>> {
        (0..self.len()).filter_map(|place| self.get(place))
    }

    /// Where a key is, or belongs.
    pub(super) fn find(&self, key: &[u8]) -> Result<usize, usize> {
        let key_at = |start: usize| Record::of(&self.bytes[start..]).key();
        // What comes in its order belongs behind all others.
        if self.starts.last().is_some_and(|last| key_at(*last) < key) {
            return Err(self.len());
        }
        self.starts.binary_search_by(|start| key_at(*start).cmp(key))
    }

    /// Whether one more record of this length has room.
    pub(super) fn has_room(&self, length: usize) -> bool {
        self.bytes.len() + length <= MOST
    }

    pub(super) fn insert(&mut self, place: usize, record: Parts<'_>) {
        let start = self.starts.get(place).copied().unwrap_or(self.bytes.len());
        let length = record.len();
        self.make_room(length);
        record.append_to(&mut self.bytes);
        self.bytes[start..].rotate_right(length);
        self.starts.insert(place, start);
        for later in &mut self.starts[place + 1..] {
            *later += length;
        }
    }

    pub(super) fn remove(&mut self, place: usize) {
        let (start, end) = (self.starts[place], self.end(place));
        self.bytes.drain(start..end);
        self.starts.remove(place);
        for later in &mut self.starts[place..] {
            *later -= end - start;
        }
        if self.bytes.len() < self.bytes.capacity() / 4 {
            self.bytes.shrink_to_fit();
            self.starts.shrink_to_fit();
        }
    }

    /// Takes the second half out.
    pub(super) fn split(&mut self) -> Self {
        let place = self.len() / 2;
        let start = self.starts[place];
        let starts = self.starts.split_off(place);
        let bytes = self.bytes.split_off(start);
        self.bytes.shrink_to_fit();
        self.starts.shrink_to_fit();
        Self { bytes, starts: starts.into_iter().map(|later| later - start).collect() }
    }

    /// Takes a little more memory than is needed, not twice as much as a list does: there may be very many blocks.
    fn make_room(&mut self, length: usize) {
        let held = self.bytes.len();
        let needed = held + length;
        if needed > self.bytes.capacity() {
            let room = (held + held / 8).min(MOST).max(needed);
            self.bytes.reserve_exact(room - held);
        }
    }

    fn end(&self, place: usize) -> usize {
        self.starts.get(place + 1).copied().unwrap_or(self.bytes.len())
    }
}
