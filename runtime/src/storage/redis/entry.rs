//! A value as it stands in Redis: `{version} {when it is over, or nothing} {value}`.

use std::str::from_utf8;

use crate::storage::{StorageError, Version, Versioned};

/// A value with its time.
pub(super) struct Entry {
    pub(super) value: Versioned,
    expires: Option<i64>,
}

impl Entry {
    /// Reads what a script has written.
    pub(super) fn of(mut bytes: Vec<u8>) -> Result<Self, StorageError> {
        let (version, expires, head) = head(&bytes)
            .ok_or_else(|| StorageError::backend("a value in Redis was written by somebody else"))?;
        bytes.drain(..head);
        Ok(Self { value: Versioned { value: bytes, version: Version::from_number(version) }, expires })
    }

    /// The value, if its time is not over.
    pub(super) fn living(self, now: i64) -> Option<Versioned> {
        self.expires.is_none_or(|expires| expires > now).then_some(self.value)
    }
}

/// The version, the time, and how long both are.
fn head(bytes: &[u8]) -> Option<(i64, Option<i64>, usize)> {
    let mut parts = bytes.splitn(3, |byte| *byte == b' ');
    let (version, expires) = (from_utf8(parts.next()?).ok()?, from_utf8(parts.next()?).ok()?);
    parts.next()?;
    let time = if expires.is_empty() { None } else { Some(expires.parse().ok()?) };
    Some((version.parse().ok()?, time, version.len() + expires.len() + 2))
}
