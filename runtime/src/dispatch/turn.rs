//! One turn: the observers see the update, the handlers are asked, and what was learnt is committed. Then the update is done.

use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use botwright_api::Bot;
use botwright_api::types::Update;
use tracing::Instrument as _;

use super::{HandlerRun, Task, albums, guarded};
use crate::app::Shared;
use crate::context::Context;
use crate::conversation::{ActiveStates, ConversationKey, NAMESPACE};
use crate::error::{Error, Result};
use crate::event::{Cause, Event, Silence};
use crate::handler::Route;
use crate::middleware::{Outcome, Rest};
use crate::storage::{Version, Versioned};
use crate::work::Work;

/// What is known at the beginning of a turn, and what becomes of it. Cheap to clone; the clones share what observers learnt.
#[derive(Clone)]
pub(crate) struct Turn {
    pub(crate) shared: Arc<Shared>,
    pub(super) event: Event,
    pub(super) key: Option<ConversationKey>,
    pub(super) version: Version,
    pub(super) stored: Arc<ActiveStates>,
    pub(super) states: Arc<ActiveStates>,
    /// What the observers have written and hold, until it is committed.
    pub(super) observed: Arc<Mutex<Work>>,
}

/// Runs a task to its end; whatever happens in it stays in it.
pub(crate) async fn run(shared: &Arc<Shared>, task: Task) {
    match task {
        Task::Update(update, done) => {
            let span = tracing::info_span!("update", id = update.update_id, kind = update.kind.name());
            take_turn(shared, update).instrument(span).await;
            done();
        }
        Task::Deadline(key, conversation, _) => {
            let span = tracing::info_span!("timeout", conversation);
            async {
                if let Err(error) = time_out(shared, &key, &conversation).await {
                    tracing::error!(?error, "a timeout could not be handled");
                }
            }
            .instrument(span)
            .await;
        }
        Task::Album(key, lane) => {
            let span = tracing::info_span!("album", key);
            async {
                if let Err(error) = albums::handle(shared, &key, lane).await {
                    tracing::error!(?error, "an album could not be handled; it will be tried again");
                }
            }
            .instrument(span)
            .await;
        }
    }
}

/// An update goes through the middleware to its handlers.
async fn take_turn(shared: &Arc<Shared>, update: Arc<Update>) {
    let event = Event::new(shared.bot.clone(), Cause::Update(Arc::clone(&update)));
    let turn = Turn::new(shared, event);
    let rest = Rest::of_turn(Arc::clone(&shared.layers), turn.clone());
    match guarded::catch(rest.run(update)).await {
        Ok(Outcome::Handled { handler }) => tracing::info!(handler, "handled"),
        Ok(Outcome::Collected { handler }) => tracing::debug!(handler, "put aside until the album is whole"),
        Ok(Outcome::Unhandled) => tracing::debug!("no handler"),
        Ok(Outcome::Skipped | Outcome::Passed) => tracing::debug!("a middleware ended its way"),
        Ok(Outcome::Refused { .. } | Outcome::Failed { .. }) => {}
        Err(error) => turn.fail(Arc::new(error), None).await,
    }
    turn.answer_query().await;
}

/// Ends a conversation whose deadline has come, unless something happened in it meanwhile.
async fn time_out(shared: &Arc<Shared>, key: &ConversationKey, conversation: &str) -> Result {
    let stored = shared.storage.get(NAMESPACE, &key.0).await?;
    let before = decode(stored.as_ref())?;
    let mut states = before.clone();
    let now = shared.clock.now();
    let due = states.states.iter().find(|state| {
        state.conversation == conversation && state.deadline.is_some_and(|moment| moment <= now)
    });
    let Some(due) = due.cloned() else { return Ok(()) };
    states.leave(conversation);
    let silence = Silence { chat: due.chat, user: due.user };
    let event = Event::new(shared.bot.clone(), Cause::Silence(Arc::new(silence)));
    let turn = Turn {
        key: Some(key.clone()),
        version: Version::of(stored.as_ref()),
        stored: Arc::new(before),
        states: Arc::new(states),
        ..Turn::new(shared, event)
    };
    let info = shared.table.known.get(conversation);
    match info.and_then(|info| shared.table.timeout(info)).filter(|route| (route.matches)(&turn.event)) {
        Some(route) => turn.run_alone(*route).await,
        None => turn.commit(&mut Work::default(), &turn.states).await,
    }
}

/// Runs the `#[startup]` handlers.
pub(crate) async fn begin(shared: &Arc<Shared>) -> Result {
    for route in &shared.table.startups {
        let named = |error| Error::text(format!("`{}` could not start the bot: {error:?}", route.meta.name));
        lifecycle(shared, *route).await.map_err(named)?;
    }
    Ok(())
}

/// Runs the `#[shutdown]` handlers; one that fails does not keep the others from running.
pub(crate) async fn end(shared: &Arc<Shared>) {
    for route in &shared.table.shutdowns {
        if let Err(error) = lifecycle(shared, *route).await {
            tracing::error!(handler = route.meta.name, ?error, "failed");
        }
    }
}

async fn lifecycle(shared: &Arc<Shared>, route: Route) -> std::result::Result<(), Arc<Error>> {
    let turn = Turn::new(shared, Event::new(shared.bot.clone(), Cause::Lifecycle));
    match HandlerRun::of(&turn, route).finish().await {
        Outcome::Failed { error, .. } => Err(error),
        Outcome::Refused { why, .. } => Err(Arc::new(Error::text(why.unwrap_or_else(|| "refused".into())))),
        _ => Ok(()),
    }
}

impl Turn {
    pub(super) fn new(shared: &Arc<Shared>, event: Event) -> Self {
        Self {
            shared: Arc::clone(shared),
            event,
            key: None,
            version: Version::Absent,
            stored: Arc::default(),
            states: Arc::default(),
            observed: Arc::default(),
        }
    }

    /// Goes the whole way of an update, after the middleware.
    pub(crate) async fn take(mut self, update: Arc<Update>) -> Outcome {
        self.event.cause = Cause::Update(update);
        match self.remember().await {
            Ok(turn) => {
                turn.observe().await;
                let outcome = turn.ask_handlers().await;
                turn.commit_observed().await;
                outcome
            }
            Err(error) => {
                let error = Arc::new(error);
                self.fail(Arc::clone(&error), None).await;
                Outcome::Failed { handler: None, error }
            }
        }
    }

    pub(crate) fn bot(&self) -> &Bot {
        &self.shared.bot
    }

    /// The turn with what is stored of its conversations.
    pub(super) async fn remember(&self) -> Result<Self> {
        let key = ConversationKey::of(&self.event);
        let stored = match &key {
            Some(key) => self.shared.storage.get(NAMESPACE, &key.0).await?,
            None => None,
        };
        let states = Arc::new(decode(stored.as_ref())?);
        let version = Version::of(stored.as_ref());
        Ok(Self { key, version, stored: Arc::clone(&states), states, ..self.clone() })
    }

    /// Shows the update to the observers, one after the other; none can stop it.
    async fn observe(&self) {
        for route in self.shared.table.observers.iter().filter(|route| (route.matches)(&self.event)) {
            let run = HandlerRun::of(self, *route);
            match run.observe().await {
                Ok(()) => {}
                Err(Outcome::Failed { error, .. }) => self.fail(error, Some(route)).await,
                Err(other) => tracing::debug!(observer = route.meta.name, outcome = ?other, "not observed"),
            }
        }
    }

    /// Asks one handler after the other until one does not pass.
    async fn ask_handlers(&self) -> Outcome {
        self.ask(self.candidates()).await
    }

    /// The handlers that want the event, in their order.
    pub(super) fn candidates(&self) -> impl Iterator<Item = &Route> {
        self.shared.table.candidates(&self.event, &self.states, &self.shared.own_name)
    }

    pub(super) async fn ask(&self, candidates: impl Iterator<Item = &Route>) -> Outcome {
        for route in candidates {
            if albums::collects(route, &self.event) {
                return self.collect(route).await;
            }
            match HandlerRun::of(self, *route).through_layers().await {
                Outcome::Passed => {}
                outcome => {
                    self.tell(&outcome, route).await;
                    return outcome;
                }
            }
        }
        Outcome::Unhandled
    }

    /// Runs a handler that nobody else stands in for.
    async fn run_alone(&self, route: Route) -> Result {
        let outcome = HandlerRun::of(self, route).finish().await;
        if let Outcome::Handled { handler } = outcome {
            tracing::info!(handler, "handled");
            return Ok(());
        }
        // The conversation is over whatever its handler said; what follows builds on that.
        self.commit(&mut Work::default(), &self.states).await?;
        self.remember().await?.tell(&outcome, &route).await;
        Ok(())
    }

    /// What the observers learnt is written also when no handler was there to commit it.
    pub(super) async fn commit_observed(&self) {
        let mut work = Work::after(&self.observed());
        if let Err(error) = self.write(&mut work).await {
            self.fail(Arc::new(error), None).await;
        }
    }

    /// Writes everything, or nothing.
    pub(super) async fn commit(&self, work: &mut Work, states: &ActiveStates) -> Result {
        if let Some(failure) = work.failure.take() {
            return Err(failure);
        }
        if let Some(key) = self.key.as_ref().filter(|_| *states != *self.stored) {
            match (states.states.is_empty(), self.version) {
                (true, Version::Absent) => {}
                (true, version) => work.batch.remove(NAMESPACE, &key.0, version),
                (false, version) => work.put(NAMESPACE, &key.0, version, serde_json::to_vec(states)?),
            }
        }
        self.write(work).await?;
        if let Some(key) = &self.key {
            states.states.iter().for_each(|state| self.shared.deadlines.add(key, state));
        }
        Ok(())
    }

    async fn write(&self, work: &mut Work) -> Result {
        let batch = std::mem::take(&mut work.batch);
        if !batch.writes.is_empty() {
            self.shared.storage.commit(batch).await?;
        }
        // It was part of the batch.
        self.observed().batch.writes.clear();
        Ok(())
    }

    /// A press that nobody answered gets a bare answer, so that the person's app stops waiting.
    async fn answer_query(&self) {
        if self.event.answered.load(Ordering::Relaxed) {
            return;
        }
        let Some(query) = self.event.callback_query() else { return };
        if let Err(error) = self.event.bot.answer_callback_query(query.id.clone()).await {
            tracing::debug!(%error, "the press could not be answered");
        }
    }

    /// What a handler reaches: its work begins where that of the observers ended.
    pub(super) fn context(&self) -> Context {
        Context {
            event: self.event.clone(),
            shared: Arc::clone(&self.shared),
            states: Arc::clone(&self.states),
            work: Arc::new(Mutex::new(Work::after(&self.observed()))),
        }
    }

    pub(super) fn observed(&self) -> MutexGuard<'_, Work> {
        self.observed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn decode(stored: Option<&Versioned>) -> Result<ActiveStates> {
    stored.map_or_else(|| Ok(ActiveStates::default()), |stored| Ok(serde_json::from_slice(&stored.value)?))
}
