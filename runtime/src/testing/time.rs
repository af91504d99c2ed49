//! Time in tests: it passes when they say so.

use std::sync::Arc;
use std::time::Duration;

use super::{Telegram, duration};
use crate::dispatch::Due;

impl Telegram {
    /// Lets time pass: `"500ms"`, `"10m"`, `"1h 30m"`, `"2d"`. Timeouts that come due are handled before this returns.
    ///
    /// # Panics
    /// If the text is not a duration.
    pub async fn advance(&mut self, duration: &str) {
        let by = parsed(duration);
        self.rest().await;
        let shared = Arc::clone(&self.process.running().shared);
        let clock = &shared.clock;
        let end = clock.now() + milliseconds(by);
        while clock.now() < end {
            // Each moment at which something is due is lived through, one after the other.
            let due = Due::first_moment(&shared).await.unwrap_or_else(|error| panic!("{error}"));
            let next = due.filter(|moment| *moment > clock.now()).map_or(end, |moment| moment.min(end));
            let step = Duration::from_millis(u64::try_from(next - clock.now()).unwrap_or_default());
            self.emulator.advance(step);
            clock.advance(step);
            self.rest().await;
        }
    }

    /// Lets time pass at once, as [`Telegram::advance`] does, but without waiting for the bot before or after: for what happens
    /// while a handler is at work.
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// # async fn example(mut telegram: Telegram) {
    /// let ann = telegram.user("Ann");
    /// // Its handler never ends by itself.
    /// ann.account().private().send_text("/hang").unwrap();
    /// telegram.elapse("60s");
    /// ann.chat().sees("That took too long.").await;
    /// # }
    /// ```
    ///
    /// # Panics
    /// If the text is not a duration.
    pub fn elapse(&mut self, duration: &str) {
        let by = parsed(duration);
        self.emulator.advance(by);
        self.process.running().shared.clock.advance(by);
    }
}

fn parsed(text: &str) -> Duration {
    duration::parse(text).unwrap_or_else(|| {
        panic!("`{text}` is not a duration: write `500ms`, `90s`, `10m`, `1h 30m` or `2d`")
    })
}

fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}
