//! A value with its key in one piece of memory: a bot may remember very many.

use crate::storage::{Version, Versioned};

/// The bit of the version that says that the value expires; versions do not have it.
const EXPIRES: u64 = 1 << 63;

/// How long the head is: the version, and the length of the key.
const HEAD: usize = 12;

/// How long the moment is at which it expires, which stands at the end.
const MOMENT: usize = 8;

/// A value under a key.
#[derive(Clone, Copy, Debug)]
pub(super) struct Record<'a>(&'a [u8]);

/// What a record is made of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Parts<'a> {
    pub(super) key: &'a str,
    pub(super) value: &'a [u8],
    pub(super) version: Version,
    pub(super) expires: Option<i64>,
}

/// When a value's time is over. Beside it, because many values may end at once, a number that sets it apart at less cost than its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Expiry {
    pub(super) moment: i64,
    version: i64,
}

impl Expiry {
    fn of(moment: i64, version: Version) -> Self {
        Self { moment, version: version.number() }
    }
}

impl Parts<'_> {
    pub(super) fn expiry(self) -> Option<Expiry> {
        self.expires.map(|moment| Expiry::of(moment, self.version))
    }

    /// How many bytes the record has.
    pub(super) fn len(self) -> usize {
        HEAD + self.key.len() + self.value.len() + MOMENT * self.expires.iter().len()
    }

    /// Writes the record behind other bytes.
    pub(super) fn append_to(self, bytes: &mut Vec<u8>) {
        let version = self.version.number().unsigned_abs() | if self.expires.is_some() { EXPIRES } else { 0 };
        bytes.extend(version.to_le_bytes());
        // Keys of 4 GB are nobody's.
        bytes.extend(u32::try_from(self.key.len()).unwrap_or(u32::MAX).to_le_bytes());
        bytes.extend(self.key.as_bytes());
        bytes.extend(self.value);
        bytes.extend(self.expires.into_iter().flat_map(i64::to_le_bytes));
    }
}

impl<'a> Record<'a> {
    /// A record of its bytes.
    pub(super) fn of(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub(super) fn key(self) -> &'a [u8] {
        &self.0[HEAD..self.behind_key()]
    }

    /// The key as text.
    pub(super) fn name(self) -> String {
        String::from_utf8_lossy(self.key()).into_owned()
    }

    pub(super) fn version(self) -> Version {
        Version::from_number(i64::try_from(self.head() & !EXPIRES).unwrap_or(i64::MAX))
    }

    pub(super) fn versioned(self) -> Versioned {
        let end = self.0.len() - if self.expires().is_some() { MOMENT } else { 0 };
        Versioned { value: self.0[self.behind_key()..end].to_vec(), version: self.version() }
    }

    fn expires(self) -> Option<i64> {
        let moment = self.0.last_chunk().filter(|_| self.head() & EXPIRES != 0);
        moment.map(|moment| i64::from_le_bytes(*moment))
    }

    pub(super) fn expiry(self) -> Option<Expiry> {
        self.expires().map(|moment| Expiry::of(moment, self.version()))
    }

    pub(super) fn lives(self, now: i64) -> bool {
        self.expires().is_none_or(|expires| expires > now)
    }

    fn head(self) -> u64 {
        self.0.first_chunk().map_or(0, |version| u64::from_le_bytes(*version))
    }

    fn behind_key(self) -> usize {
        let length = self.0[8..HEAD].first_chunk().map_or(0, |length| u32::from_le_bytes(*length));
        HEAD + length as usize
    }
}
