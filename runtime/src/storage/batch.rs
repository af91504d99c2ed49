//! Writes that belong together.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher as _;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};

use super::{StorageError, Versioned};

/// How long a key may be, in bytes. Whoever makes keys from what people write bounds them before, with an error of its own.
pub const MAX_KEY: usize = 1024;

/// The batch that wrote a value: a number drawn at random for each batch, never 0, and at most 2^63 - 1.
///
/// A writer knows the version of what it wrote without reading it again, and a value that was removed and written anew
/// never has an old version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Version(u64);

/// What a writer expects under a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// The key is not there.
    Absent,
    /// The key is there, in this version.
    Is(Version),
    /// Whatever is there.
    Anything,
}

/// Writes that are made together or not at all.
#[derive(Clone, Debug)]
pub struct Batch {
    /// The version of all that it writes.
    pub version: Version,
    /// The writes, one for each key.
    pub writes: Vec<Write>,
}

/// One write.
#[derive(Clone, Debug)]
pub struct Write {
    /// Where.
    pub namespace: &'static str,
    /// Under which key.
    pub key: String,
    /// What was there before.
    pub expected: Expected,
    /// The new value; none removes the key.
    pub value: Option<Vec<u8>>,
    /// When the value's time is over, in milliseconds since 1970; none for never.
    pub expires: Option<i64>,
}

impl Version {
    /// A version that no other batch has.
    fn draw() -> Self {
        static DRAWN: AtomicU64 = AtomicU64::new(0);
        static SEED: LazyLock<u64> = LazyLock::new(|| RandomState::new().hash_one(0));
        let number = DRAWN.fetch_add(1, Ordering::Relaxed);
        Self((scattered(SEED.wrapping_add(number.wrapping_mul(0x9E37_79B9_7F4A_7C15))) >> 1).max(1))
    }

    /// The number, as a storage writes it down.
    pub fn number(self) -> i64 {
        // At most 2^63 - 1 by construction.
        i64::try_from(self.0).unwrap_or(i64::MAX)
    }

    /// The version of a number that a storage has written down.
    pub fn from_number(number: i64) -> Self {
        Self(number.unsigned_abs())
    }
}

/// A number far from those of its neighbours: the finaliser of splitmix64.
fn scattered(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    number ^ (number >> 31)
}

impl Expected {
    /// What was read.
    pub fn of(read: Option<&Versioned>) -> Self {
        read.map_or(Self::Absent, |value| Self::Is(value.version))
    }

    /// Whether it is as expected.
    pub fn holds(self, found: Option<Version>) -> bool {
        match self {
            Self::Absent => found.is_none(),
            Self::Is(version) => found == Some(version),
            Self::Anything => true,
        }
    }
}

impl Batch {
    /// Adds a value; a later write of the same key replaces an earlier one.
    pub fn put(&mut self, namespace: &'static str, key: &str, expected: Expected, value: Vec<u8>) {
        self.write(Write { namespace, key: key.to_owned(), expected, value: Some(value), expires: None });
    }

    /// Removes a key.
    pub fn remove(&mut self, namespace: &'static str, key: &str, expected: Expected) {
        self.write(Write { namespace, key: key.to_owned(), expected, value: None, expires: None });
    }

    /// Adds a write; a later one of the same key replaces an earlier one, whose expectation stays.
    pub fn write(&mut self, mut write: Write) {
        match self.find_mut(write.namespace, &write.key) {
            Some(known) => {
                write.expected = known.expected;
                *known = write;
            }
            None => self.writes.push(write),
        }
    }

    /// Refuses a value under a key of more than [`MAX_KEY`] bytes: each storage asks before it writes anything, so that what one of
    /// them takes all of them take.
    ///
    /// # Errors
    /// [`StorageError::LongKey`].
    pub fn check_keys(&self) -> Result<(), StorageError> {
        let long = self.writes.iter().find(|write| write.value.is_some() && write.key.len() > MAX_KEY);
        let refused = |write: &Write| {
            Err(StorageError::LongKey { namespace: write.namespace.to_owned(), bytes: write.key.len() })
        };
        long.map_or(Ok(()), refused)
    }

    /// What is to be written under a key.
    pub fn find(&self, namespace: &str, key: &str) -> Option<&Write> {
        self.writes.iter().find(|write| write.namespace == namespace && write.key == key)
    }

    fn find_mut(&mut self, namespace: &str, key: &str) -> Option<&mut Write> {
        self.writes.iter_mut().find(|write| write.namespace == namespace && write.key == key)
    }
}

impl Default for Batch {
    fn default() -> Self {
        Self { version: Version::draw(), writes: Vec::new() }
    }
}
