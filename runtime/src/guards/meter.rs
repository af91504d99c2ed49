//! How often something may happen: so many times at once, then evenly spread (the generic cell rate algorithm).

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How many keys are looked through at once for those that are idle, at the earliest.
const SWEEP_AT: usize = 1_024;

/// Counts what happens, for each key by itself; a key that is idle for its period is forgotten.
pub(crate) struct Meter<K> {
    /// For each key the moment, in microseconds, at which it would be as fresh as a new one.
    keys: Mutex<Keys<K>>,
}

struct Keys<K> {
    fresh_at: HashMap<K, i64>,
    sweep_at: usize,
}

impl<K> Default for Meter<K> {
    fn default() -> Self {
        Self { keys: Mutex::new(Keys { fresh_at: HashMap::new(), sweep_at: SWEEP_AT }) }
    }
}

impl<K: Eq + Hash> Meter<K> {
    /// Takes one of `times` in `period` milliseconds.
    ///
    /// # Errors
    /// With the moment at which there will be one, in milliseconds; nothing is taken then.
    pub(crate) fn take(&self, key: K, times: u32, period: i64, now: i64) -> Result<(), i64> {
        self.book(key, times, period, now, 0).map(drop)
    }

    /// Takes one, if need be one that will be there within `patience` milliseconds; its moment, which may be past.
    ///
    /// # Errors
    /// With the moment at which there will be one, in milliseconds; nothing is taken then.
    pub(crate) fn book(&self, key: K, times: u32, period: i64, now: i64, patience: i64) -> Result<i64, i64> {
        let (period, now_exactly) = (period.saturating_mul(1_000), now.saturating_mul(1_000));
        let interval = period / i64::from(times.max(1));
        let mut keys = self.keys();
        keys.sweep(now_exactly);
        let fresh_at = keys.fresh_at.get(&key).copied().unwrap_or(now_exactly).max(now_exactly);
        // One that is not fresh may still have some of its `times` left.
        let free_at = fresh_at.saturating_add(interval).saturating_sub(period.max(interval));
        let moment = milliseconds(free_at);
        if moment > now.saturating_add(patience) {
            return Err(moment);
        }
        keys.fresh_at.insert(key, fresh_at.saturating_add(interval));
        Ok(moment)
    }

    /// Makes a key as fresh as a new one.
    pub(crate) fn forget(&self, key: &K) {
        self.keys().fresh_at.remove(key);
    }

    fn keys(&self) -> MutexGuard<'_, Keys<K>> {
        self.keys.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<K: Eq + Hash> Keys<K> {
    /// Forgets what is fresh. Doubling the limit keeps the cost for each new key constant.
    fn sweep(&mut self, now: i64) {
        if self.fresh_at.len() >= self.sweep_at {
            self.fresh_at.retain(|_, fresh_at| *fresh_at > now);
            self.sweep_at = (self.fresh_at.len() * 2).max(SWEEP_AT);
        }
    }
}

/// Microseconds as the first whole millisecond that is not earlier.
fn milliseconds(microseconds: i64) -> i64 {
    microseconds.div_euclid(1_000) + i64::from(microseconds.rem_euclid(1_000) != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_many_at_once_then_evenly_spread() {
        let meter = Meter::default();
        for _ in 0..3 {
            assert_eq!(meter.take("ann", 3, 10_000, 0), Ok(()));
        }
        assert_eq!(meter.take("ann", 3, 10_000, 0), Err(3_334));
        assert_eq!(meter.take("ben", 3, 10_000, 0), Ok(()));
        assert_eq!(meter.take("ann", 3, 10_000, 3_333), Err(3_334));
        assert_eq!(meter.take("ann", 3, 10_000, 3_334), Ok(()));
        assert!(meter.take("ann", 3, 10_000, 3_334).is_err());
        for _ in 0..3 {
            assert_eq!(meter.take("ann", 3, 10_000, 60_000), Ok(()));
        }
        assert!(meter.take("ann", 3, 10_000, 60_000).is_err());
    }

    #[test]
    fn who_waits_gets_the_next_moments_in_turn() {
        let meter = Meter::default();
        assert_eq!(meter.book((), 1, 1_000, 5_000, 3_000), Ok(5_000));
        assert_eq!(meter.book((), 1, 1_000, 5_000, 3_000), Ok(6_000));
        assert_eq!(meter.book((), 1, 1_000, 5_000, 3_000), Ok(7_000));
        assert_eq!(meter.book((), 1, 1_000, 5_000, 1_000), Err(8_000));
        assert_eq!(meter.book((), 1, 1_000, 5_000, 3_000), Ok(8_000));
    }

    #[test]
    fn idle_keys_are_forgotten() {
        let meter = Meter::default();
        for key in 0..100_000_i64 {
            assert_eq!(meter.take(key, 1, 1_000, key), Ok(()));
        }
        assert!(meter.keys().fresh_at.len() <= 2 * SWEEP_AT);
        meter.forget(&99_999);
        assert_eq!(meter.take(99_999, 1, 1_000, 99_999), Ok(()));
    }
}
