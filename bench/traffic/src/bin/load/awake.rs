//! Keeps this process awake. Who sends to one that sleeps on the same machine pays for waking it, with microseconds that differ from
//! machine to machine; a server elsewhere costs its sender nothing of that kind.

use std::cell::Cell;
use std::time::Duration;

use tokio::time::Instant;

thread_local! {
    static MESSAGES: Cell<u64> = const { Cell::new(0) };
    static IDLE: Cell<Duration> = const { Cell::new(Duration::ZERO) };
}

/// Looks for news again and again, and counts the time in which there are none.
pub(crate) async fn stay() {
    let mut begin = Instant::now();
    loop {
        let before = MESSAGES.get();
        tokio::task::yield_now().await;
        let now = Instant::now();
        if MESSAGES.get() == before {
            IDLE.set(IDLE.get() + (now - begin));
        }
        begin = now;
    }
}

/// A message came, or was sent.
pub(crate) fn message() {
    MESSAGES.set(MESSAGES.get() + 1);
}

/// For how long there was nothing to do.
pub(crate) fn idle() -> Duration {
    IDLE.get()
}
