//! Sending: at which pace the bot's calls go out, which of them first, and which of them again.
//!
//! The api asks the scheduler here about each call, behind all layers ([`Sender`](crate::api::Sender)). The budgets are
//! code of our own, and not the `governor` that is usual: its keyed limiter reads a clock that tokio's paused time does not
//! move, waits without any order where a reply must overtake a broadcast, and a rate with a burst either trips a minute's
//! limit or stays below it, where a window of the last moments does neither.

mod budget;
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

use botwright_api::{Answered, Bot, Error};

pub use self::priority::{Priority, with_priority};
pub(crate) use self::scheduler::Scheduler;
use self::scheduler::Unscheduled;
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
    pub(crate) fn around(&self, bot: &Bot, clock: &Clock) -> (Bot, Option<Arc<Scheduler>>) {
        let Some(settings) = &self.settings else { return (unscheduled(bot), None) };
        let scheduler = Arc::new(Scheduler::new(settings, time(clock)));
        (bot.with_sender(Arc::clone(&scheduler) as Arc<dyn botwright_api::Sender>), Some(scheduler))
    }
}

/// The bot alone; where calls are counted, with somebody who counts them.
fn unscheduled(bot: &Bot) -> Bot {
    if cfg!(feature = "metrics") { bot.with_sender(Arc::new(Unscheduled)) } else { bot.clone() }
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
