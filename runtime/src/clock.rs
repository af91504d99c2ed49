//! Time as the bot sees it: the system's, or one that a test moves.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::sync::Notify;

/// Where the dispatcher reads the time and waits for a moment.
#[derive(Clone, Debug)]
pub(crate) struct Clock {
    moved: Option<Arc<Moved>>,
}

/// A clock that stands still until it is moved.
#[derive(Debug, Default)]
struct Moved {
    milliseconds: AtomicI64,
    changed: Notify,
}

impl Clock {
    pub(crate) fn system() -> Self {
        Self { moved: None }
    }

    /// A clock that starts at the given moment and moves only by [`Clock::advance`].
    #[cfg(feature = "emulator")]
    pub(crate) fn manual(start: i64) -> Self {
        Self { moved: Some(Arc::new(Moved { milliseconds: AtomicI64::new(start), changed: Notify::new() })) }
    }

    /// Whether only a test moves it.
    #[cfg(feature = "emulator")]
    pub(crate) fn stands(&self) -> bool {
        self.moved.is_some()
    }

    /// Milliseconds since 1970.
    pub(crate) fn now(&self) -> i64 {
        match &self.moved {
            Some(moved) => moved.milliseconds.load(Ordering::SeqCst),
            None => system_now(),
        }
    }

    #[cfg(feature = "emulator")]
    pub(crate) fn advance(&self, by: Duration) {
        if let Some(moved) = &self.moved {
            moved.milliseconds.fetch_add(i64::try_from(by.as_millis()).unwrap_or(i64::MAX), Ordering::SeqCst);
            moved.changed.notify_waiters();
        }
    }

    /// Returns when the moment has come, and makes it come on a clock that a test moves: the test waits for the bot.
    pub(crate) async fn pass_until(&self, moment: i64) {
        match &self.moved {
            Some(moved) => moved.reach(moment),
            None => self.sleep_until(moment).await,
        }
    }

    /// Returns when the moment has come.
    pub(crate) async fn sleep_until(&self, moment: i64) {
        match &self.moved {
            Some(moved) => moved.wait(moment).await,
            None => {
                tokio::time::sleep(Duration::from_millis(u64::try_from(moment - system_now()).unwrap_or(0)))
                    .await;
            }
        }
    }
}

impl Moved {
    fn reach(&self, moment: i64) {
        self.milliseconds.fetch_max(moment, Ordering::SeqCst);
        self.changed.notify_waiters();
    }

    async fn wait(&self, moment: i64) {
        loop {
            let changed = self.changed.notified();
            tokio::pin!(changed);
            changed.as_mut().enable();
            if self.milliseconds.load(Ordering::SeqCst) >= moment {
                return;
            }
            changed.await;
        }
    }
}

fn system_now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
