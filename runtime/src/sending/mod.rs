//! Sending: at which pace the bot's calls go out, which of them first, and which of them again.
//!
//! The api asks the scheduler here about each call, behind all layers ([`Sender`](crate::api::Sender)). The budgets are
//! code of our own, and not the `governor` that is usual: its keyed limiter reads a clock that tokio's paused time does not
//! move, waits without any order where a reply must overtake a broadcast, and a rate with a burst either trips a minute's
//! limit or stays below it, where a window of the last moments does neither.

mod budget;
mod hook;
mod nature;
mod place;
mod priority;
mod queue;
mod retry;
mod scheduler;
mod settings;
#[cfg(test)]
mod tests;
mod time;

use std::sync::Arc;
use std::time::Duration;

use botwright_api::{Answered, Bot, Error};

use self::budget::{Pace, Tempo};
pub(crate) use self::hook::Scheduler;
use self::hook::Unscheduled;
pub use self::priority::{Priority, with_priority};
pub use self::settings::Sending;
use self::settings::{Limits, Patience, Settings};
use self::time::Time;
use crate::clock::Clock;

/// What becomes of an edit that a later one has overtaken.
enum Outcome {
    /// This was the answer to the later one.
    Answered(Result<Answered, Error>),
    /// The later one will not go.
    Again,
}

impl Sending {
    /// The bot with all this around its calls, and what does it.
    pub(crate) fn around(&self, bot: Bot, clock: &Clock) -> (Bot, Option<Arc<Scheduler>>) {
        let Some(settings) = &self.settings else { return (unscheduled(bot), None) };
        let scheduler = Arc::new(Scheduler::new(settings, time(clock)));
        (bot.with_sender(Arc::clone(&scheduler) as Arc<dyn botwright_api::Sender>), Some(scheduler))
    }
}

/// The bot alone; where calls are counted, with somebody who counts them.
fn unscheduled(bot: Bot) -> Bot {
    if cfg!(feature = "metrics") { bot.with_sender(Arc::new(Unscheduled)) } else { bot }
}

#[cfg_attr(
    not(feature = "emulator"),
    expect(unused_variables, reason = "only a test's clock is another one")
)]
fn time(clock: &Clock) -> Time {
    #[cfg(feature = "emulator")]
    if clock.stands() {
        return Time::skipping();
    }
    Time::running()
}

/// Keeps a pace of its own, below that of all calls.
pub(crate) struct Pacer {
    tempo: Tempo,
    pace: Pace,
    time: Time,
}

impl Pacer {
    pub(crate) fn new(per_second: u32, clock: &Clock) -> Self {
        let tempo = Tempo { interval: Duration::from_secs(1) / per_second.max(1), burst: 1 };
        Self { tempo, pace: Pace::default(), time: time(clock) }
    }

    /// Whether the next one may go.
    pub(crate) fn is_free(&self) -> bool {
        self.pace.free_at(self.tempo, 1) <= self.time.now()
    }

    /// Returns when the next one may go.
    pub(crate) async fn wait(&self) {
        self.time.sleep_until(self.pace.free_at(self.tempo, 1)).await;
    }

    /// As [`Pacer::wait`]; without a pacer never.
    pub(crate) async fn wait_for(pacer: Option<&Self>) {
        match pacer {
            Some(pacer) => pacer.wait().await,
            None => std::future::pending().await,
        }
    }

    /// One goes.
    pub(crate) fn take(&mut self) {
        let now = self.time.now();
        self.pace.take(self.tempo, 1, now);
    }
}
