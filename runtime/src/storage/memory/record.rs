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

impl<'a> Record<'a> {
    /// A record of its bytes.
    pub(super) fn of(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// The bytes of a record.
    pub(super) fn bytes_of(key: &str, value: &[u8], version: Version, expires: Option<i64>) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(HEAD + key.len() + value.len() + MOMENT * expires.iter().len());
        let version = version.number().unsigned_abs() | if expires.is_some() { EXPIRES } else { 0 };
        bytes.extend(version.to_le_bytes());
        // Keys of 4 GB are nobody's.
        bytes.extend(u32::try_from(key.len()).unwrap_or(u32::MAX).to_le_bytes());
        bytes.extend(key.as_bytes());
        bytes.extend(value);
        bytes.extend(expires.into_iter().flat_map(i64::to_le_bytes));
        bytes
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

    pub(super) fn expires(self) -> Option<i64> {
        let moment = self.0.last_chunk().filter(|_| self.head() & EXPIRES != 0);
        moment.map(|moment| i64::from_le_bytes(*moment))
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
