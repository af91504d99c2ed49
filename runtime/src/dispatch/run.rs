//! One handler's run: its answer is given, its steps are made, and its work is committed.

use std::sync::Arc;

use super::{Turn, guarded};
use crate::answer::{self, Response};
use crate::context::Context;
use crate::conversation::{ActiveState, ActiveStates, ConversationInfo, Movement, StateRef, Step};
use crate::error::Error;
use crate::handler::{At, Route};
use crate::middleware::{Outcome, Rest};
use crate::stop::Stop;

/// How many states may be entered in one turn, each going on to the next at once.
const MOST_STEPS: usize = 16;

/// A handler that was chosen, and the turn that it was chosen in.
pub(crate) struct HandlerRun {
    pub(crate) turn: Turn,
    pub(crate) route: Route,
    context: Context,
}

impl HandlerRun {
    pub(super) fn of(turn: &Turn, route: Route) -> Self {
        Self { turn: turn.clone(), route, context: turn.context() }
    }

    /// A run that is told of another event than the turn's: a failure.
    pub(super) fn with(turn: &Turn, route: Route, context: Context) -> Self {
        Self { turn: turn.clone(), route, context }
    }

    /// Runs the handler inside the middleware of its module.
    pub(super) async fn through_layers(self) -> Outcome {
        let module = self.route.meta.module;
        let layers = &self.turn.shared.module_layers;
        let covering: Vec<_> = layers.iter().filter(|layer| layer.covers(module)).cloned().collect();
        let update = self.turn.event.update().cloned();
        let Some(update) = update.filter(|_| !covering.is_empty()) else { return self.finish().await };
        let handler = self.route.meta.name;
        let rest = Rest::of_handler(covering.into(), self);
        let failed = |error| Outcome::Failed { handler: Some(handler), error: Arc::new(error) };
        guarded::catch(rest.run(update)).await.unwrap_or_else(failed)
    }

    /// Runs the handler, gives its answer, makes its step, commits.
    pub(crate) async fn finish(self) -> Outcome {
        let handler = self.route.meta.name;
        match self.complete().await {
            Ok(()) => Outcome::Handled { handler },
            Err(stop) => outcome(handler, stop),
        }
    }

    /// Runs an observer; its work joins what the turn has observed.
    pub(super) async fn observe(self) -> Result<(), Outcome> {
        let handler = self.route.meta.name;
        let ran = async {
            let mut response = guarded::run(&self.route, self.context.clone()).await?;
            answer::perform(&self.context, &mut response).await?;
            let mut work = self.context.work();
            work.failure.take().map_or(Ok(()), |failure| Err(Stop::Failed(failure)))?;
            *self.turn.observed() = std::mem::take(&mut *work);
            Ok(())
        };
        ran.await.map_err(|stop| outcome(handler, stop))
    }

    async fn complete(&self) -> Result<(), Stop> {
        let context = &self.context;
        let mut response = guarded::run(&self.route, context.clone()).await?;
        answer::perform(context, &mut response).await?;
        let conversation = match self.route.meta.at {
            At::State(state) => Some(state.conversation),
            At::Conversation(conversation) => Some(conversation),
            At::Anywhere => None,
        };
        let states = self.make_steps(response, conversation).await?;
        let mut work = std::mem::take(&mut *context.work());
        self.turn.commit(&mut work, &states).await.map_err(Stop::Failed)
    }

    /// The states after the handler's step, and after those of each `#[enter]` handler that it leads to.
    async fn make_steps(
        &self,
        first: Response,
        conversation: Option<&ConversationInfo>,
    ) -> Result<ActiveStates, Stop> {
        let mut states = (*self.turn.states).clone();
        if let Some(conversation) = conversation {
            self.touch(&mut states, conversation);
        }
        let mut response = first;
        for _ in 0..MOST_STEPS {
            let Some(step) = response.step.take() else { return Ok(states) };
            let Some(entered) = self.step(&mut states, step)? else { return Ok(states) };
            let Some(route) = self.turn.shared.table.enter(entered) else { return Ok(states) };
            let context = Context { states: Arc::new(states.clone()), ..self.context.clone() };
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
    fn step(&self, states: &mut ActiveStates, step: Step) -> Result<Option<StateRef>, Stop> {
        match step.movement {
            Movement::Stay => Ok(None),
            Movement::End => {
                states.leave(step.conversation.path);
                Ok(None)
            }
            Movement::To { index, data } => {
                if self.turn.key.is_none() {
                    return Err(Stop::Failed(Error::text(format!(
                        "`{}` cannot be entered: this update names no chat or no user, so there is no conversation to be in",
                        step.conversation.name
                    ))));
                }
                let state = StateRef { conversation: step.conversation, index };
                states.enter(ActiveState {
                    conversation: step.conversation.path.to_owned(),
                    state: state.name().to_owned(),
                    data,
                    deadline: self.deadline(step.conversation),
                    chat: self.context.chat().map(|chat| (*chat).clone()),
                    user: self.context.user().map(|user| (*user).clone()),
                });
                Ok(Some(state))
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
        Some(self.turn.shared.clock.now().saturating_add(seconds.saturating_mul(1_000)))
    }
}

fn outcome(handler: &'static str, stop: Stop) -> Outcome {
    match stop {
        Stop::Pass => Outcome::Passed,
        Stop::Answered(why) => Outcome::Refused { handler, why: Some(why) },
        Stop::Dropped => Outcome::Refused { handler, why: None },
        Stop::Failed(error) => Outcome::Failed { handler: Some(handler), error: Arc::new(error) },
    }
}
