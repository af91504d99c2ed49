//! The time by which calls are paced. It never goes back, whatever the system's clock does.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::time::Instant;

/// A moment: microseconds since the time began.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Moment(u64);

/// Where the time is read and waited for.
#[derive(Clone, Debug)]
pub(super) enum Time {
    /// tokio's, which a test can pause.
    Running(Instant),
    /// One that passes only when somebody waits, and then at once. Tests with the offline Telegram have it: their clock
    /// stands still, and would keep a paced bot waiting for ever.
    #[cfg_attr(not(feature = "emulator"), expect(dead_code, reason = "only a test has it"))]
    Skipping(Arc<AtomicU64>),
}

impl Moment {
    /// Later by this much.
    pub(super) fn after(self, by: Duration) -> Self {
        Self(self.0.saturating_add(microseconds(by)))
    }

    /// Earlier by this much.
    pub(super) fn before(self, by: Duration) -> Self {
        Self(self.0.saturating_sub(microseconds(by)))
    }

    /// How long it is from an earlier moment to this one.
    #[cfg(test)]
    pub(super) fn since(self, earlier: Self) -> Duration {
        Duration::from_micros(self.0.saturating_sub(earlier.0))
    }
}

impl Time {
    pub(super) fn running() -> Self {
        Self::Running(Instant::now())
    }

    #[cfg(feature = "emulator")]
    pub(super) fn skipping() -> Self {
        Self::Skipping(Arc::default())
    }

    pub(super) fn now(&self) -> Moment {
        match self {
            Self::Running(beginning) => Moment(microseconds(beginning.elapsed())),
            Self::Skipping(now) => Moment(now.load(Ordering::SeqCst)),
        }
    }

    /// Returns when the moment has come.
    pub(super) async fn sleep_until(&self, moment: Moment) {
        match self {
            Self::Running(beginning) => {
                // Up to the millisecond at which tokio wakes it.
                tokio::time::sleep_until(*beginning + Duration::from_micros(moment.0)).await;
            }
            Self::Skipping(now) => {
                tokio::task::yield_now().await;
                now.fetch_max(moment.0, Ordering::SeqCst);
            }
        }
    }
}

fn microseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}
