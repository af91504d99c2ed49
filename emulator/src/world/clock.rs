//! The emulator's own time: it runs from its start, or stands still, and can be moved ahead.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::time::Instant;

/// What every date and deadline is read from.
pub(crate) struct Clock {
    start: Duration,
    /// When it was started; `None` where only `advance` moves it.
    running_since: Option<Instant>,
    advanced: Duration,
}

impl Clock {
    /// A clock that runs along with real time, or with tokio's where a test has paused that.
    pub(crate) fn running() -> Self {
        let start = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self { start, running_since: Some(Instant::now()), advanced: Duration::ZERO }
    }

    /// A clock that stands until it is moved.
    pub(crate) fn standing(unix: u64) -> Self {
        Self { start: Duration::from_secs(unix), running_since: None, advanced: Duration::ZERO }
    }

    /// Whether time passes by itself.
    pub(crate) fn is_running(&self) -> bool {
        self.running_since.is_some()
    }

    pub(crate) fn advance(&mut self, by: Duration) {
        self.advanced += by;
    }

    fn elapsed(&self) -> Duration {
        self.start + self.advanced + self.running_since.map(|start| start.elapsed()).unwrap_or_default()
    }

    /// Milliseconds since 1970.
    pub(crate) fn milliseconds(&self) -> u64 {
        u64::try_from(self.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    /// Seconds since 1970.
    pub(crate) fn now(&self) -> i64 {
        i64::try_from(self.elapsed().as_secs()).unwrap_or(i64::MAX)
    }
}
