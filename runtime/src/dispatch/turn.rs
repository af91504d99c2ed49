//! One turn: the observers see the update, the handlers are asked, and what was learnt is committed. Then the update is done.

use std::sync::atomic::Ordering;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};

use botwright_api::Bot;
use botwright_api::types::Update;

use super::dead::Dead;
use super::lanes::Slot;
use super::mark::Mark;
use super::{HandlerRun, albums, migrated};
use crate::app::Shared;
use crate::callback;
use crate::context::Context;
use crate::conversation::{ActiveStates, Memory};
use crate::error::{Error, Result};
use crate::event::{Cause, Event};
use crate::handler::{Route, Trigger};
use crate::middleware::Outcome;
use crate::storage::Batch;
use crate::work::Work;

/// What is known before anything is read; of most turns' conversations also after that.
static NOTHING: LazyLock<(Arc<Memory>, Arc<ActiveStates>)> = LazyLock::new(Default::default);

/// What is known at the beginning of a turn, and what becomes of it. Cheap to clone; the clones share what observers learnt.
#[derive(Clone)]
pub(crate) struct Turn {
    pub(crate) shared: Arc<Shared>,
    pub(super) event: Event,
    /// What is stored of its conversations.
    pub(super) memory: Arc<Memory>,
    /// The conversations under way.
    pub(super) states: Arc<ActiveStates>,
    /// Those that were, in a state that nobody can read any more.
    pub(super) dead: Arc<[Dead]>,
    /// What the observers have written and hold, until it is committed.
    pub(super) observed: Arc<Mutex<Work>>,
    /// What says, once it is committed, that all this is done.
    pub(super) mark: Arc<Mark>,
    /// Where its lane sees which handler runs, if later updates may have something to say about it.
    pub(super) slot: Option<Arc<Slot>>,
}

impl Turn {
    pub(super) fn new(shared: &Arc<Shared>, event: Event, mark: Mark) -> Self {
        let (memory, states) = &*NOTHING;
        Self {
            shared: Arc::clone(shared),
            event,
            memory: Arc::clone(memory),
            states: Arc::clone(states),
            dead: Arc::default(),
            observed: Arc::default(),
            mark: Arc::new(mark),
            slot: None,
        }
    }

    /// Goes the whole way of an update, after the middleware.
    pub(crate) async fn take(&mut self, update: Arc<Update>) -> Outcome {
        if let Err(error) = migrated::follow(&self.shared, &update).await {
            return self.failed(error).await;
        }
        self.event.cause = Cause::Update(update);
        match self.remember().await {
            Ok(false) => Outcome::Repeated,
            Ok(true) => {
                self.observe().await;
                let outcome = self.ask_handlers().await;
                self.conclude(outcome).await
            }
            Err(error) => self.failed(error).await,
        }
    }

    pub(crate) fn bot(&self) -> &Bot {
        &self.shared.bot
    }

    /// Learns what is stored of its conversations; false if its cause was dealt with before.
    pub(super) async fn remember(&mut self) -> Result<bool> {
        let mut memory = Memory::of(&self.event, &self.shared.table.keyed);
        self.lock(&memory).await;
        let marked = self.mark.key();
        let keys: Vec<_> = memory.keys().chain(marked.map(Mark::place)).collect();
        let mut read = self.shared.storage.read(&keys).await?;
        drop(keys);
        if marked.is_some() && read.pop().flatten().is_some() {
            return Ok(false);
        }
        let states = memory.take(&read)?;
        self.know(memory, states);
        Ok(true)
    }

    /// Learns of other conversations than those of its event.
    pub(super) async fn remember_at(&mut self, mut memory: Memory) -> Result {
        self.lock(&memory).await;
        let states = memory.read(&self.shared.storage).await?;
        self.know(memory, states);
        Ok(())
    }

    fn know(&mut self, memory: Memory, mut states: ActiveStates) {
        let dead = Dead::among(&mut states, &self.shared.table);
        self.dead = if dead.is_empty() { Arc::default() } else { dead.into() };
        self.memory = Arc::new(memory);
        self.states = if states.states.is_empty() { Arc::clone(&NOTHING.1) } else { Arc::new(states) };
    }

    /// Keeps other lanes away from conversations that they share with this one.
    async fn lock(&self, memory: &Memory) {
        for name in memory.locks() {
            let held = self.observed().locks.iter().any(|lock| lock.is(&name));
            if !held {
                let lock = self.shared.locks.take(&name).await;
                self.observed().locks.push(lock);
            }
        }
    }

    /// Shows the update to the observers, one after the other; none can stop it.
    async fn observe(&self) {
        for route in self.shared.table.observers.iter().filter(|route| (route.matches)(&self.event)) {
            let run = HandlerRun::of(self, *route);
            match Box::pin(run.observe()).await {
                Ok(()) => {}
                Err(Outcome::Failed { error, .. }) => Box::pin(self.fail(error, Some(route))).await,
                Err(other) => tracing::debug!(observer = route.meta.name, outcome = ?other, "not observed"),
            }
        }
    }

    /// Asks one handler after the other until one does not pass.
    async fn ask_handlers(&self) -> Outcome {
        let commanded = |route: &Route| matches!(route.meta.trigger, Trigger::Command { .. });
        if let Some(dead) = self.dead.first()
            && !self.candidates().next().is_some_and(commanded)
        {
            return Box::pin(self.recover(dead)).await;
        }
        self.ask(self.candidates()).await
    }

    /// The handlers that want the event, in their order.
    pub(super) fn candidates(&self) -> impl Iterator<Item = &Route> {
        self.shared.table.candidates(&self.event, &self.states, &self.shared.own_name)
    }

    pub(super) async fn ask(&self, candidates: impl Iterator<Item = &Route>) -> Outcome {
        for route in candidates {
            if albums::collects(route, &self.event) {
                return Box::pin(self.collect(route)).await;
            }
            if let Some(slot) = &self.slot {
                slot.chosen(route, &self.states);
            }
            match HandlerRun::of(self, *route).through_layers().await {
                Outcome::Passed => {}
                Outcome::Expired { .. } => return Box::pin(self.expire(Some(route))).await,
                outcome => {
                    self.tell(&outcome, route).await;
                    return outcome;
                }
            }
        }
        if self.is_unreadable() { Box::pin(self.expire(None)).await } else { Outcome::Unhandled }
    }

    /// Runs a handler that nobody else stands in for.
    pub(super) async fn run_alone(&self, route: Route) -> Result<(), Arc<Error>> {
        let outcome = HandlerRun::of(self, route).finish().await;
        match outcome {
            Outcome::Handled { handler } => tracing::info!(handler, "handled"),
            Outcome::Failed { error, .. } if error.is_storage() => return Err(error),
            outcome => {
                self.tell(&outcome, &route).await;
                // What led here is over whatever the handler said.
                if !self.mark.is_written() {
                    self.commit(&mut Work::default(), &self.states).await?;
                }
            }
        }
        Ok(())
    }

    /// Writes what no handler's commit has written: what the observers learnt, and that the update is done.
    pub(super) async fn conclude(&self, outcome: Outcome) -> Outcome {
        let asks_again = matches!(&outcome, Outcome::Failed { error, .. } if error.is_storage());
        let all_is_written = matches!(outcome, Outcome::Unhandled) || self.mark.is_written();
        if asks_again || all_is_written && self.observed().batch.writes.is_empty() {
            return outcome;
        }
        let mut work = Work::after(&self.observed());
        work.forgotten.sweep(&mut work.batch);
        match self.write(&mut work.batch).await {
            Ok(()) => outcome,
            Err(error) => self.failed(error).await,
        }
    }

    /// Writes everything, or nothing.
    pub(super) async fn commit(&self, work: &mut Work, states: &ActiveStates) -> Result {
        self.commit_to(&self.memory, work, states).await
    }

    /// As [`Turn::commit`], with places that became known on the way.
    pub(super) async fn commit_to(&self, memory: &Memory, work: &mut Work, states: &ActiveStates) -> Result {
        if let Some(failure) = work.failure.take() {
            return Err(failure);
        }
        memory.write(&work.forgotten.spare(states), &mut work.batch)?;
        work.forgotten.sweep(&mut work.batch);
        self.write(&mut work.batch).await
    }

    async fn write(&self, batch: &mut Batch) -> Result {
        let mut batch = std::mem::take(batch);
        let _held = self.mark.join(&mut batch, &self.shared).await;
        if !batch.writes.is_empty() {
            let _rings = callback::bound(&self.shared, &mut batch).await?;
            self.shared.storage.commit_surely(&batch).await?;
            self.shared.away.store(false, Ordering::Relaxed);
            self.shared.due.learn(&batch);
        }
        self.mark.written();
        // It was part of the batch.
        self.observed().batch.writes.clear();
        Ok(())
    }

    /// Tells of a failure that no handler has made.
    async fn failed(&self, error: Error) -> Outcome {
        let error = Arc::new(error);
        Box::pin(self.fail(Arc::clone(&error), None)).await;
        Outcome::Failed { handler: None, error }
    }

    /// What a handler reaches: its work begins where that of the observers ended.
    pub(super) fn context(&self) -> Context {
        Context {
            event: self.event.clone(),
            shared: Arc::clone(&self.shared),
            states: Arc::clone(&self.states),
            work: Arc::new(Mutex::new(Work::after(&self.observed()))),
            returned: None,
        }
    }

    pub(super) fn observed(&self) -> MutexGuard<'_, Work> {
        self.observed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
