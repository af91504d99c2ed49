//! Whether updates come: what those want to know who watch over the bot.

use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

/// Signs of life of the source.
#[derive(Default)]
pub(crate) struct Pulse {
    /// When the last update came, in milliseconds since 1970; 0 is never.
    last: AtomicI64,
    /// Whether Telegram was asked in vain the last time.
    failing: AtomicBool,
}

impl Pulse {
    /// An update has come.
    pub(super) fn beat(&self, now: i64) {
        self.last.store(now, Ordering::Relaxed);
    }

    /// Telegram was asked for updates, and has answered or not.
    pub(super) fn asked(&self, answered: bool) {
        self.failing.store(!answered, Ordering::Relaxed);
    }

    /// When the last update came, in milliseconds since 1970.
    #[cfg(feature = "webhook")]
    pub(super) fn last(&self) -> Option<i64> {
        Some(self.last.load(Ordering::Relaxed)).filter(|last| *last != 0)
    }

    #[cfg(feature = "webhook")]
    pub(super) fn is_failing(&self) -> bool {
        self.failing.load(Ordering::Relaxed)
    }
}
