//! Pauses between attempts: each twice as long as the one before, up to a bound, and no two processes wait equally long.

use std::time::Duration;

use botwright_api::Error;
use ring::rand::{SecureRandom as _, SystemRandom};

/// How long to wait next: from at most a second to at most half a minute, unless told.
#[derive(Debug)]
pub(crate) struct Backoff {
    first: Duration,
    longest: Duration,
    next: Duration,
}

impl Default for Backoff {
    fn default() -> Self {
        Self::new(Duration::from_secs(1), Duration::from_secs(30))
    }
}

impl Backoff {
    /// With the first and the longest pause, which chance may shorten by half.
    pub(crate) fn new(first: Duration, longest: Duration) -> Self {
        Self { first, longest, next: first }
    }

    /// How long to wait now: between the half and the whole of what its turn is.
    pub(crate) fn pause(&mut self) -> Duration {
        let half = self.next / 2;
        self.next = (self.next * 2).min(self.longest);
        half + half.mul_f64(chance())
    }

    /// How long to wait after a failed call, which may be what Telegram says; none if it would fail again.
    pub(crate) fn after(&mut self, error: &Error) -> Option<Duration> {
        match error {
            Error::RetryAfter { after, .. } => Some(*after),
            Error::Network { .. } | Error::Timeout { .. } | Error::Server(_) => Some(self.pause()),
            _ => None,
        }
    }

    /// An attempt has succeeded.
    pub(crate) fn reset(&mut self) {
        self.next = self.first;
    }
}

/// Anything from 0 to 1.
fn chance() -> f64 {
    let mut drawn = [0; 4];
    // Without random numbers all wait equally long, which is no worse than no jitter.
    if SystemRandom::new().fill(&mut drawn).is_err() {
        return 1.0;
    }
    f64::from(u32::from_le_bytes(drawn)) / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn pauses_grow_to_their_bound_and_differ() {
        let mut backoff = Backoff::default();
        for whole in [1, 2, 4, 8, 16, 30, 30] {
            let whole = Duration::from_secs(whole);
            let pause = backoff.pause();
            assert!(pause >= whole / 2 && pause <= whole, "{pause:?} of {whole:?}");
        }
        backoff.reset();
        assert!(backoff.pause() <= Duration::from_secs(1));
        let pauses: BTreeSet<Duration> = (0..10).map(|_| Backoff::default().pause()).collect();
        assert!(pauses.len() > 1, "{pauses:?}");
    }
}
