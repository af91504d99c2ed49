//! Jobs whose time has come: each runs once for all workers, and whatever becomes of a run, the next one is planned.

use std::sync::Arc;

use tracing::Span;

use super::HandlerRun;
use super::due::Claim;
use super::mark::Mark;
use super::turn::Turn;
use crate::app::Shared;
use crate::error::{Error, Result};
use crate::event::{Cause, Event};
use crate::handler::Route;
use crate::jobs::{JobRun, Misfire, Moment, row};
use crate::metrics;
use crate::middleware::Outcome;
use crate::sending::{Priority, with_priority};
use crate::storage::Batch;
use crate::work::Work;

/// How late a run may be before it counts as missed, in milliseconds: longer than another worker's claim.
const LATE: i64 = 120_000;

/// How long before a run is tried again for the first time, in milliseconds.
const FIRST_PAUSE: i64 = 5_000;

/// The longest such pause.
const LONGEST_PAUSE: i64 = 3_600_000;

/// What was planned.
pub(super) struct Due<'a> {
    pub(super) key: &'a str,
    pub(super) generation: i64,
    pub(super) planned: Moment,
    pub(super) attempt: u32,
}

/// Runs a job, unless it was cancelled or changed meanwhile.
pub(super) async fn handle(shared: &Arc<Shared>, claim: &Claim, due: Due<'_>) -> Result<(), Arc<Error>> {
    let event = Event::new(shared.bot.clone(), Cause::Lifecycle);
    let turn = Turn::new(shared, event, Mark::claim(claim.clone()));
    let stored = row::read(&shared.storage, due.key).await?;
    let Some(row) = stored.filter(|row| row.generation == due.generation && !row.disabled) else {
        return Ok(turn.commit(&mut Work::default(), &turn.states).await?);
    };
    if let Some(update) = row.update {
        Span::current().record("update", update);
    }
    let Some(route) = shared.table.jobs.get(&row.handler).copied() else {
        // Another version of the program may run beside this one; the claim ends by itself.
        tracing::warn!(handler = row.handler, "this program has no such job; it waits for one that has it");
        return Ok(());
    };
    let run = JobRun::new(row, due.planned, due.attempt);
    if run.is_missed(shared.clock.now()) {
        tracing::info!(handler = run.row.handler, planned = %run.planned, "missed, and left out");
        metrics::job_done(route.meta.name, "missed");
        let mut work = Work::default();
        work.batch = run.plan_after(shared)?;
        return Ok(turn.commit(&mut work, &turn.states).await?);
    }
    let event = Event::new(shared.bot.clone(), Cause::Job(Arc::new(run)));
    let mut turn = Turn { event, ..turn };
    // Nothing but the claim marks it, so that it cannot have been done before.
    turn.remember().await?;
    turn.run_job(route).await
}

impl Turn {
    /// Runs the handler of the event's job. The plan of the next run is part of whatever is committed.
    async fn run_job(&self, route: Route) -> Result<(), Arc<Error>> {
        let Some(run) = self.event.job() else { return Ok(()) };
        self.observed().batch = run.plan_after(&self.shared)?;
        metrics::job_begins(route.meta.name, self.shared.clock.now() - run.planned.milliseconds());
        let outcome = if (route.matches)(&self.event) {
            with_priority(Priority::Job, HandlerRun::of(self, route).finish()).await
        } else {
            let lacks =
                format!("`{}` takes what the job has not: a payload, a chat or a user", route.meta.name);
            Outcome::Failed { handler: Some(route.meta.name), error: Arc::new(Error::text(lacks)) }
        };
        metrics::job_done(route.meta.name, outcome.word());
        match outcome {
            Outcome::Handled { handler } => {
                tracing::info!(handler, "handled");
                return Ok(());
            }
            Outcome::Failed { error, .. } if error.is_storage() => return Err(error),
            Outcome::Failed { error, .. } if run.may_fail() => {
                tracing::warn!(
                    handler = route.meta.name,
                    ?error,
                    attempt = run.attempt + 1,
                    "failed; it is tried again"
                );
                self.observed().batch = run.plan_again(&self.shared)?;
            }
            outcome => self.tell(&outcome, &route).await,
        }
        // Perhaps the error handler's commit has written it.
        if !self.mark.is_written() {
            let mut work = Work::after(&self.observed());
            self.commit(&mut work, &self.states).await?;
        }
        Ok(())
    }
}

impl JobRun {
    /// Whether it comes too late for a job that may miss runs.
    fn is_missed(&self, now: i64) -> bool {
        let late = now - self.planned.milliseconds() > LATE;
        self.row.misfire == Misfire::Skip && self.attempt == 0 && late
    }

    fn may_fail(&self) -> bool {
        self.attempt < self.row.retries
    }

    /// The moment after which the next run is looked for.
    fn passed(&self, shared: &Shared) -> Moment {
        match self.row.misfire {
            Misfire::All => self.planned,
            Misfire::Skip | Misfire::Once => self.planned.max(Moment::from_milliseconds(shared.clock.now())),
        }
    }

    /// The plan for after this run.
    fn plan_after(&self, shared: &Shared) -> Result<Batch> {
        let mut batch = Batch::default();
        self.row.plan_next(&mut batch, &self.key, self.passed(shared))?;
        Ok(batch)
    }

    /// The plan for after a failure of this run.
    fn plan_again(&self, shared: &Shared) -> Result<Batch> {
        let pause = FIRST_PAUSE.saturating_mul(1 << self.attempt.min(20)).min(LONGEST_PAUSE);
        let again = Moment::from_milliseconds(shared.clock.now().saturating_add(pause));
        if self.row.next(self.passed(shared))?.is_some_and(|next| next <= again) {
            return self.plan_after(shared);
        }
        let mut batch = Batch::default();
        self.row.plan(&mut batch, &self.key, self.planned, self.attempt + 1, again)?;
        Ok(batch)
    }
}
