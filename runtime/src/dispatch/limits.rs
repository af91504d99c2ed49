//! What ends a handler before it is through: its deadline, or a later update.

use std::fmt;
use std::future::{Future, pending};
use std::pin::Pin;
use std::time::Duration;

use super::HandlerRun;
use crate::clock::Clock;
use crate::handler::{Deadline, Trigger};
use crate::stop::Stop;

/// How long a handler may take unless it is said otherwise.
pub(crate) const DEADLINE: Duration = Duration::from_mins(1);

/// A handler took longer than its deadline, and was ended; nothing of what it changed is kept.
///
/// An error handler that takes [`FailureOf<DeadlineExceeded>`](crate::FailureOf) is told of such failures only.
///
/// ```
/// # use botwright::prelude::*;
/// # use botwright::DeadlineExceeded;
/// #[command("report", deadline = "10s")]
/// async fn report() -> Result<String> {
///     # async fn slow() -> Result<String> { Ok(String::new()) }
///     slow().await
/// }
///
/// #[on_error]
/// fn too_slow(why: FailureOf<DeadlineExceeded>) -> String {
///     format!("That took longer than {} seconds. Please try again.", why.deadline().as_secs())
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeadlineExceeded {
    handler: &'static str,
    deadline: Duration,
}

impl DeadlineExceeded {
    /// How long it was allowed to take.
    pub fn deadline(&self) -> Duration {
        self.deadline
    }

    /// The function's name.
    pub fn handler(&self) -> &'static str {
        self.handler
    }
}

impl fmt::Display for DeadlineExceeded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` was not done after {:?}", self.handler, self.deadline)
    }
}

impl std::error::Error for DeadlineExceeded {}

impl HandlerRun<'_> {
    /// Does what comes before the commit, unless that takes too long or is not wanted any more: then it is dropped as it
    /// stands. A commit that has begun is never given up.
    pub(super) async fn within_limits<T>(
        &self,
        work: Pin<&mut impl Future<Output = Result<T, Stop>>>,
    ) -> Result<T, Stop> {
        let deadline = self.allowed();
        let clock = &self.turn.shared.clock;
        tokio::select! {
            biased;
            () = self.cancelled() => Err(Stop::Cancelled),
            done = work => done,
            late = passed(clock, deadline) => {
                Err(Stop::Failed(DeadlineExceeded { handler: self.route.meta.name, deadline: late }.into()))
            }
        }
    }

    fn allowed(&self) -> Option<Duration> {
        match (self.route.meta.deadline, &self.route.meta.trigger) {
            (Deadline::After { seconds }, _) => Some(Duration::from_secs(seconds)),
            // Nobody waits for these.
            (Deadline::Never, _)
            | (Deadline::Usual, Trigger::Job(_) | Trigger::Startup | Trigger::Shutdown) => None,
            (Deadline::Usual, _) => self.turn.shared.deadline,
        }
    }

    /// Whether a later update has ended it; one that is told of a failure goes on.
    async fn cancelled(&self) {
        match &self.turn.slot {
            Some(slot) if self.is_of_the_turn() => slot.cancelled().await,
            _ => pending().await,
        }
    }
}

/// Returns the deadline when it has passed.
async fn passed(clock: &Clock, deadline: Option<Duration>) -> Duration {
    let Some(deadline) = deadline else { return pending().await };
    let milliseconds = i64::try_from(deadline.as_millis()).unwrap_or(i64::MAX);
    clock.sleep_until(clock.now().saturating_add(milliseconds)).await;
    deadline
}
