//! One handler's run: its answer is given, its steps are made, and its work is committed.

use std::any::Any;
use std::borrow::Cow;
use std::collections::VecDeque;
use std::pin::pin;
use std::sync::{Arc, Mutex};

use botwright_api::types::Message;
use tracing::Instrument as _;

use super::{Turn, guarded, shown};
use crate::answer::{self, Performance, Response};
use crate::callback;
use crate::context::Context;
use crate::conversation::{
    ActiveState, ActiveStates, ConversationInfo, Keyed, Memory, Movement, StateRef, Step,
};
use crate::error::Error;
use crate::handler::{At, Route};
use crate::metrics::{self, Stopwatch};
use crate::middleware::{Outcome, Rest};
use crate::stop::Stop;
use crate::work::Work;

/// How many states may be entered in one turn, each going on to the next at once.
const MOST_STEPS: usize = 16;

/// What a conversation ends with.
type Returned = Box<dyn Any + Send>;

/// A handler that was chosen, and the turn that it was chosen in.
pub(crate) struct HandlerRun<'a> {
    pub(crate) turn: Cow<'a, Turn>,
    pub(crate) route: Route,
    context: Context,
}

impl<'a> HandlerRun<'a> {
    pub(super) fn of(turn: &'a Turn, route: Route) -> Self {
        Self::with(turn, route, turn.context())
    }

    /// A run that is told of another event than the turn's: a failure.
    pub(super) fn with(turn: &'a Turn, route: Route, context: Context) -> Self {
        Self { turn: Cow::Borrowed(turn), route, context }
    }

    fn to_owned(&self) -> HandlerRun<'static> {
        let turn = Turn::clone(&self.turn);
        HandlerRun { turn: Cow::Owned(turn), route: self.route, context: self.context.clone() }
    }

    /// Runs the handler inside the middleware of its module.
    pub(super) async fn through_layers(&self) -> Outcome {
        let module = self.route.meta.module;
        let layers = &self.turn.shared.module_layers;
        let covering: Vec<_> = layers.iter().filter(|layer| layer.covers(module)).cloned().collect();
        let update = self.turn.event.update().filter(|_| !covering.is_empty());
        let Some(update) = update.cloned() else { return self.finish().await };
        let handler = self.route.meta.name;
        let rest = Rest::of_handler(covering.into(), self.to_owned());
        let failed = |error| Outcome::Failed { handler: Some(handler), error: Arc::new(error) };
        let ran = guarded::catch(pin!(rest.run(update))).await;
        ran.unwrap_or_else(failed)
    }

    /// Runs the handler, gives its answer, makes its step, commits.
    pub(crate) async fn finish(&self) -> Outcome {
        let handler = self.route.meta.name;
        let since = Stopwatch::start();
        let completed = {
            let completed = pin!(self.complete());
            completed.instrument(tracing::info_span!("handler", name = handler)).await
        };
        // Also after a failure: what was changed is dropped, and nobody adds to it any more.
        drop(self.context.end_work());
        let outcome = match completed {
            Ok(()) => Outcome::Handled { handler },
            Err(stop) => outcome(handler, stop),
        };
        metrics::handler_done(handler, outcome.word(), since);
        outcome
    }

    /// Runs an observer; its work joins what the turn has observed.
    pub(super) async fn observe(self) -> Result<(), Outcome> {
        let handler = self.route.meta.name;
        let ran = pin!(async {
            let mut response = guarded::run(&self.route, self.context.clone()).await?;
            answer::perform(&self.context, &mut response).await?;
            let mut work = self.context.end_work();
            work.failure.take().map_or(Ok(()), |failure| Err(Stop::Failed(failure)))?;
            *self.turn.observed() = work;
            Ok(())
        });
        let observed = self.within_limits(ran).instrument(tracing::info_span!("observer", name = handler));
        observed.await.map_err(|stop| outcome(handler, stop))
    }

    async fn complete(&self) -> Result<(), Stop> {
        let mut states = {
            let answered = pin!(self.answer());
            let shown = pin!(shown::during(&self.context, self.route.meta.typing, answered));
            self.within_limits(shown).await?
        };
        let mut work = self.context.end_work();
        let mut memory = Arc::clone(&self.turn.memory);
        place(&mut states, &mut memory, &work)?;
        let reply = work.reply.take();
        self.turn.commit_to(&memory, &mut work, &states).await.map_err(Stop::Failed)?;
        if let (Some(reply), Some(update)) = (reply, self.context.update()) {
            self.turn.shared.replies.put(update.update_id, reply);
        }
        Ok(())
    }

    /// Runs the handler, gives its answer, makes its step; the states after it.
    async fn answer(&self) -> Result<ActiveStates, Stop> {
        let context = &self.context;
        callback::fetch(&self.route, context).await?;
        let mut performance = Performance::of(context);
        let mut response = guarded::run(&self.route, context.clone()).await?;
        performance.give(&mut response).await?;
        let conversation = match self.route.meta.at {
            At::State(state) => Some(state.conversation),
            At::Conversation(conversation) => Some(conversation),
            At::Anywhere => None,
        };
        let states = self.make_steps(response, conversation, &mut performance).await?;
        performance.end(states.states.iter().any(|state| state.is_homeless())).await?;
        Ok(states)
    }

    /// Whether it runs because of the turn's event itself, and not because of what became of it.
    pub(super) fn is_of_the_turn(&self) -> bool {
        self.context.failure.is_none()
    }

    /// The states after the handler's step, and after those of each handler that it leads to: a state's `#[enter]`, the start
    /// of what it calls, and what the end of that returns to.
    async fn make_steps(
        &self,
        first: Response,
        conversation: Option<&ConversationInfo>,
        performance: &mut Performance<'_>,
    ) -> Result<ActiveStates, Stop> {
        let mut states = (*self.turn.states).clone();
        if let Some(conversation) = conversation {
            states.touch(conversation.path, |name| self.deadline_of(name));
            // An older program may have had no deadline for it.
            for state in
                states.states.iter_mut().filter(|state| state.deadline.is_some() && state.chat.is_none())
            {
                self.locate(Arc::make_mut(state));
            }
        }
        let mut steps: VecDeque<Step> = first.step.into_iter().collect();
        for _ in 0..MOST_STEPS {
            let Some(step) = steps.pop_front() else { return Ok(states) };
            let Some(mut next) = self.step(&mut states, step)? else { continue };
            if let Some((route, returned)) = self.voice(&mut next) {
                let context = Context {
                    states: Arc::new(states.clone()),
                    returned: returned.map(|returned| Arc::new(Mutex::new(Some(returned)))),
                    ..self.context.clone()
                };
                if !(route.matches)(&context) {
                    return Err(Stop::Failed(Error::text(format!(
                        "`{}` cannot run here: the update lacks what it takes",
                        route.meta.name
                    ))));
                }
                performance.go_on().await?;
                let mut response = guarded::run(route, context).await?;
                performance.give(&mut response).await?;
                steps.extend(response.step);
            }
            if let (Arrived::In(state), true) = (&next.arrived, steps.is_empty()) {
                steps.extend(self.call(&mut states, *state)?);
            }
        }
        Err(Stop::Failed(Error::text(format!(
            "the `#[enter]` and `#[returned]` handlers lead from state to state without an end ({MOST_STEPS} steps)"
        ))))
    }

    /// Makes one step; where it led.
    fn step(&self, states: &mut ActiveStates, step: Step) -> Result<Option<Led>, Stop> {
        let name = step.conversation.path;
        match step.movement {
            Movement::Stay => Ok(None),
            Movement::EndAll => {
                states.leave_all(name);
                Ok(None)
            }
            Movement::End(value) => {
                let caller = states.named(name).and_then(|active| active.caller.clone());
                states.leave(name);
                let Some(caller) = caller else { return Ok(None) };
                states.touch(&caller, |name| self.deadline_of(name));
                let state = states.named(&caller);
                let state = state.and_then(|active| self.turn.shared.table.state(&caller, &active.state));
                Ok(state.map(|state| Led { arrived: Arrived::Back(state), returned: Some(value) }))
            }
            Movement::To { index, data } => {
                let state = StateRef { conversation: step.conversation, index };
                let entered = self.entered(states, state, data)?;
                states.enter(entered);
                Ok(Some(Led { arrived: Arrived::In(state), returned: None }))
            }
        }
    }

    /// A conversation in the state that it has entered.
    fn entered(&self, states: &ActiveStates, state: StateRef, data: String) -> Result<ActiveState, Stop> {
        let conversation = state.conversation;
        let keyed = conversation.keyed;
        let before = states.running(conversation);
        let key = match before {
            Some(active) => active.key.clone(),
            // A message that it is held with is still to be sent.
            None if keyed == Keyed::Message => String::new(),
            None => self.turn.memory.key(keyed).map(str::to_owned).ok_or_else(|| no_key(conversation))?,
        };
        let deadline = self.deadline(conversation);
        let mut entered = ActiveState {
            conversation: conversation.path.to_owned(),
            state: state.name().to_owned(),
            version: conversation.version,
            data,
            since: self.turn.shared.clock.now(),
            deadline,
            watched: before.and_then(|active| active.watched),
            caller: before.and_then(|active| active.caller.clone()),
            keyed,
            key,
            ..ActiveState::default()
        };
        self.locate(&mut entered);
        Ok(entered)
    }

    /// Notes where a conversation is and with whom, unless its key tells them and no deadline will have to.
    fn locate(&self, state: &mut ActiveState) {
        if state.keyed == Keyed::UserInChat && state.deadline.is_none() {
            return;
        }
        let (chat, user) = (self.context.chat(), self.context.user());
        state.chat = chat.map(|chat| Box::new((*chat).clone()));
        state.user = user.map(|user| Box::new((*user).clone()));
        state.part = if state.keyed.tells_part() { None } else { self.context.chat_part().written() };
    }

    /// Begins the conversation that a state calls, as the step that enters its start.
    fn call(&self, states: &mut ActiveStates, state: StateRef) -> Result<Option<Step>, Stop> {
        let Some(call) = state.info().calls else { return Ok(None) };
        let step = (call.begin)()?;
        let Movement::To { index, data } = &step.movement else { return Ok(None) };
        // One that runs already is begun anew, for this caller.
        states.leave(call.conversation.path);
        let start = StateRef { conversation: call.conversation, index: *index };
        let mut entered = self.entered(states, start, data.clone())?;
        entered.caller = Some(state.conversation.path.to_owned());
        states.enter(entered);
        Ok(Some(step))
    }

    /// The handler that speaks after a step, and what it is given.
    fn voice(&self, led: &mut Led) -> Option<(&Route, Option<Returned>)> {
        let table = &self.turn.shared.table;
        let route = match led.arrived {
            Arrived::In(state) => table.enter(state),
            Arrived::Back(state) => table.returned(state),
        };
        route.map(|route| (route, led.returned.take()))
    }

    fn deadline_of(&self, conversation: &str) -> Option<i64> {
        self.deadline(self.turn.shared.table.known.get(conversation).copied()?)
    }

    fn deadline(&self, conversation: &ConversationInfo) -> Option<i64> {
        let seconds = i64::try_from(conversation.timeout_seconds?).unwrap_or(i64::MAX / 2_000);
        Some(self.turn.shared.clock.now().saturating_add(seconds.saturating_mul(1_000)))
    }
}

/// Where a step led.
struct Led {
    arrived: Arrived,
    /// What a conversation has ended with.
    returned: Option<Returned>,
}

enum Arrived {
    /// In a state that was entered.
    In(StateRef),
    /// Back in the state that had called.
    Back(StateRef),
}

/// Gives conversations that are held with a message the key of the message that was sent for them.
fn place(states: &mut ActiveStates, memory: &mut Arc<Memory>, work: &Work) -> Result<(), Stop> {
    for state in states.states.iter_mut().filter(|state| state.is_homeless()) {
        let key = match (&work.sent, memory.key(Keyed::Message)) {
            (Some(sent), _) => {
                let message: Message = sent.read().map_err(Error::from)?;
                Keyed::of_message(message.chat().id, message.message_id())
            }
            (None, Some(key)) => key.to_owned(),
            (None, None) => return Err(no_key_of(&state.conversation, Keyed::Message)),
        };
        Arc::make_mut(memory).add(Keyed::Message, key.clone());
        Arc::make_mut(state).key = key;
    }
    Ok(())
}

fn no_key(conversation: &ConversationInfo) -> Stop {
    no_key_of(conversation.name, conversation.keyed)
}

fn no_key_of(name: &str, keyed: Keyed) -> Stop {
    Stop::Failed(Error::text(format!(
        "`{name}` cannot be entered: {}, so there is no conversation to be in",
        keyed.lacks()
    )))
}

fn outcome(handler: &'static str, stop: Stop) -> Outcome {
    match stop {
        Stop::Pass => Outcome::Passed,
        Stop::Expired => Outcome::Expired { handler },
        Stop::Answered(why) => Outcome::Refused { handler, why: Some(why) },
        Stop::Dropped => Outcome::Refused { handler, why: None },
        Stop::Cancelled => Outcome::Cancelled { handler },
        Stop::Failed(error) => Outcome::Failed { handler: Some(handler), error: Arc::new(error) },
    }
}
