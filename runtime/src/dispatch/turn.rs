//! One turn: the handlers are asked, the answer is given, and what was learnt is committed. Then the update is done.

use std::sync::{Arc, Mutex};

use tracing::Instrument as _;

use super::{Task, guarded};
use crate::answer::{self, Response};
use crate::app::Shared;
use crate::context::Context;
use crate::conversation::{
    ActiveState, ActiveStates, ConversationInfo, ConversationKey, Movement, NAMESPACE, StateRef, Step,
};
use crate::error::{Error, Result};
use crate::event::{Cause, Event, Silence};
use crate::handler::{At, Route};
use crate::stop::Stop;
use crate::storage::{Version, Versioned};
use crate::work::Work;

/// How many states may be entered in one turn, each going on to the next at once.
const MOST_STEPS: usize = 16;

/// Runs a task to its end; whatever happens in it stays in it.
pub(crate) async fn run(shared: &Arc<Shared>, task: Task) {
    match task {
        Task::Update(update, done) => {
            let span = tracing::info_span!("update", id = update.update_id, kind = update.kind.name());
            let event = Event::new(shared.bot.clone(), Cause::Update(update));
            take_turn(shared, event).instrument(span).await;
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
    }
}

/// What is known at the beginning of a turn, and what becomes of it.
struct Turn<'a> {
    shared: &'a Arc<Shared>,
    event: Event,
    key: Option<ConversationKey>,
    version: Version,
    stored: Arc<ActiveStates>,
    states: Arc<ActiveStates>,
}

async fn take_turn(shared: &Arc<Shared>, event: Event) {
    let key = ConversationKey::of(&event);
    match Turn::begin(shared, event.clone(), key).await {
        Ok(turn) => turn.ask_handlers().await,
        Err(error) => Turn::without_memory(shared, event).fail(error, None).await,
    }
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
    let event =
        Event::new(shared.bot.clone(), Cause::Silence(Arc::new(Silence { chat: due.chat, user: due.user })));
    let turn = Turn {
        shared,
        event,
        key: Some(key.clone()),
        version: Version::of(stored.as_ref()),
        stored: Arc::new(before),
        states: Arc::new(states),
    };
    let info = shared.table.known.get(conversation);
    match info.and_then(|info| shared.table.timeout(info)).filter(|route| (route.matches)(&turn.event)) {
        Some(route) => turn.run_handler(route).await,
        None => turn.commit(&mut Work::default(), &turn.states).await,
    }
}

impl<'a> Turn<'a> {
    async fn begin(shared: &'a Arc<Shared>, event: Event, key: Option<ConversationKey>) -> Result<Self> {
        let stored = match &key {
            Some(key) => shared.storage.get(NAMESPACE, &key.0).await?,
            None => None,
        };
        let states = Arc::new(decode(stored.as_ref())?);
        Ok(Self {
            shared,
            event,
            key,
            version: Version::of(stored.as_ref()),
            stored: Arc::clone(&states),
            states,
        })
    }

    fn without_memory(shared: &'a Arc<Shared>, event: Event) -> Self {
        Self {
            shared,
            event,
            key: None,
            version: Version::Absent,
            stored: Arc::default(),
            states: Arc::default(),
        }
    }

    /// Asks one handler after the other until one does not pass.
    async fn ask_handlers(self) {
        let candidates = self.shared.table.candidates(&self.event, &self.states, &self.shared.own_name);
        for route in candidates {
            let context = self.context(&self.states);
            let work = Arc::clone(&context.work);
            let outcome = self.finish(route, context).await;
            let answered = work.lock().is_ok_and(|work| work.answered);
            // A failed handler's locks end here: its error handler may take the same data.
            drop(work);
            match outcome {
                Ok(()) => tracing::info!(handler = route.meta.name, "handled"),
                Err(Stop::Pass) => continue,
                Err(Stop::Answered(text)) => self.refuse(route, text).await,
                Err(Stop::Failed(error)) => self.fail(error, Some(route)).await,
            }
            return self.answer_query(answered).await;
        }
        tracing::debug!("no handler");
        self.answer_query(false).await;
    }

    /// Runs a handler that nobody else stands in for.
    async fn run_handler(&self, route: &Route) -> Result {
        let Err(stop) = self.finish(route, self.context(&self.states)).await else {
            tracing::info!(handler = route.meta.name, "handled");
            return Ok(());
        };
        // The conversation is over whatever its handler said; what follows builds on that.
        self.commit(&mut Work::default(), &self.states).await?;
        let after = Turn::begin(self.shared, self.event.clone(), self.key.clone()).await?;
        match stop {
            Stop::Pass => {}
            Stop::Answered(text) => after.refuse(route, text).await,
            Stop::Failed(error) => after.fail(error, Some(route)).await,
        }
        Ok(())
    }

    /// Runs a handler, gives its answer, makes its step, commits.
    async fn finish(&self, route: &Route, context: Context) -> Result<(), Stop> {
        let mut response = guarded::run(route, context.clone()).await?;
        answer::perform(&context, &mut response).await?;
        let conversation = match route.meta.at {
            At::State(state) => Some(state.conversation),
            At::Conversation(conversation) => Some(conversation),
            At::Anywhere => None,
        };
        let states = self.make_steps(&context, response, conversation).await?;
        let mut work = std::mem::take(&mut *context.work());
        let committed = self.commit(&mut work, &states).await;
        context.work().answered = work.answered;
        committed.map_err(Stop::Failed)
    }

    /// The states after the handler's step, and after those of each `#[enter]` handler that it leads to.
    async fn make_steps(
        &self,
        context: &Context,
        first: Response,
        conversation: Option<&ConversationInfo>,
    ) -> Result<ActiveStates, Stop> {
        let mut states = (*self.states).clone();
        if let Some(conversation) = conversation {
            self.touch(&mut states, conversation);
        }
        let mut response = first;
        for _ in 0..MOST_STEPS {
            let Some(step) = response.step.take() else { return Ok(states) };
            let Some(entered) = self.step(&mut states, step) else { return Ok(states) };
            let Some(route) = self.shared.table.enter(entered) else { return Ok(states) };
            let context = Context { states: Arc::new(states.clone()), ..context.clone() };
            if !(route.matches)(&context) {
                return Err(Stop::Failed(Error::text(format!(
                    "`{}` cannot be entered from here: the update lacks what it takes",
                    entered.name()
                ))));
            }
            response = guarded::run(route, context.clone()).await?;
            answer::perform(&context, &mut response).await?;
        }
        Err(Stop::Failed(Error::text(format!(
            "the `#[enter]` handlers lead from state to state without an end ({MOST_STEPS} steps)"
        ))))
    }

    /// Makes one step; the state that was entered by it.
    fn step(&self, states: &mut ActiveStates, step: Step) -> Option<StateRef> {
        match step.movement {
            Movement::Stay => None,
            Movement::End => {
                states.leave(step.conversation.path);
                None
            }
            Movement::To { index, data } => {
                let state = StateRef { conversation: step.conversation, index };
                states.enter(ActiveState {
                    conversation: step.conversation.path.to_owned(),
                    state: state.name().to_owned(),
                    data,
                    deadline: self.deadline(step.conversation),
                    chat: self.event.chat().map(|chat| (*chat).clone()),
                    user: self.event.user().map(|user| (*user).clone()),
                });
                Some(state)
            }
        }
    }

    /// Something happened in the conversation: its silence begins anew.
    fn touch(&self, states: &mut ActiveStates, conversation: &ConversationInfo) {
        let deadline = self.deadline(conversation);
        for active in states.states.iter_mut().filter(|active| active.conversation == conversation.path) {
            active.deadline = deadline;
        }
    }

    fn deadline(&self, conversation: &ConversationInfo) -> Option<i64> {
        let seconds = i64::try_from(conversation.timeout_seconds?).unwrap_or(i64::MAX / 2_000);
        Some(self.shared.clock.now().saturating_add(seconds.saturating_mul(1_000)))
    }

    /// Writes everything, or nothing.
    async fn commit(&self, work: &mut Work, states: &ActiveStates) -> Result {
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
        let batch = std::mem::take(&mut work.batch);
        if !batch.writes.is_empty() {
            self.shared.storage.commit(batch).await?;
        }
        if let Some(key) = &self.key {
            states.states.iter().for_each(|state| self.shared.deadlines.add(key, state));
        }
        Ok(())
    }

    /// Tells the person why the handler did not run.
    async fn refuse(&self, route: &Route, text: String) {
        tracing::info!(handler = route.meta.name, "refused");
        let mut response = Response::default();
        let sent = match answer::Answer::answer(text, &mut response) {
            Ok(()) => answer::perform(&self.context(&self.states), &mut response).await,
            Err(_) => Ok(()),
        };
        if let Err(error) = sent {
            self.fail(error, Some(route)).await;
        }
    }

    /// Tells the error handlers.
    async fn fail(&self, error: Error, route: Option<&Route>) {
        let handler = route.map_or("none", |route| route.meta.name);
        tracing::error!(handler, ?error, "failed");
        let event = Event { failure: Some(Arc::new(error)), ..self.event.clone() };
        for route in self.shared.table.errors.iter().filter(|route| (route.matches)(&event)) {
            let context = Context { event: event.clone(), ..self.context(&self.states) };
            match self.finish(route, context).await {
                Ok(()) => {}
                Err(Stop::Pass) => continue,
                Err(Stop::Answered(text)) => {
                    tracing::warn!(handler = route.meta.name, text, "the error handler was refused");
                }
                Err(Stop::Failed(error)) => {
                    tracing::error!(handler = route.meta.name, ?error, "the error handler failed itself");
                }
            }
            return;
        }
    }

    /// A press that nobody answered gets a bare answer, so that the person's app stops waiting.
    async fn answer_query(&self, answered: bool) {
        let Some(query) = self.event.callback_query().filter(|_| !answered) else { return };
        if let Err(error) = self.event.bot.answer_callback_query(query.id.clone()).await {
            tracing::debug!(%error, "the press could not be answered");
        }
    }

    fn context(&self, states: &Arc<ActiveStates>) -> Context {
        Context {
            event: self.event.clone(),
            shared: Arc::clone(self.shared),
            states: Arc::clone(states),
            work: Arc::new(Mutex::default()),
        }
    }
}

fn decode(stored: Option<&Versioned>) -> Result<ActiveStates> {
    stored.map_or_else(|| Ok(ActiveStates::default()), |stored| Ok(serde_json::from_slice(&stored.value)?))
}
