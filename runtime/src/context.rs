//! What one run of a handler can reach: the event, the application, and the unit of work that it fills.

use std::any::Any;
use std::ops::Deref;
use std::sync::{Arc, Mutex, PoisonError};

use crate::app::Shared;
use crate::conversation::{ActiveStates, Conversation, StateOf, state_of};
#[cfg(feature = "webhook")]
use crate::event::Cause;
use crate::event::Event;
use crate::filters::{Groups, Regex};
use crate::stop::Stop;
use crate::work::Work;

/// The one argument of a route's `run`. Derefs to the event.
#[derive(Clone)]
pub struct Context {
    pub(crate) event: Event,
    pub(crate) shared: Arc<Shared>,
    pub(crate) states: Arc<ActiveStates>,
    pub(crate) work: Arc<Mutex<Work>>,
    /// What a conversation has ended with, for the one that called it.
    pub(crate) returned: Option<Ended>,
}

/// What a conversation has ended with, until somebody takes it.
pub(crate) type Ended = Arc<Mutex<Option<Box<dyn Any + Send>>>>;

impl Context {
    /// No handler's: its unit of work has ended.
    #[cfg(feature = "webhook")]
    pub(crate) fn outside(shared: &Arc<Shared>) -> Self {
        Self {
            event: Event::new(shared.bot.clone(), Cause::Lifecycle),
            shared: Arc::clone(shared),
            states: Arc::default(),
            work: Arc::new(Mutex::new(Work::ended())),
            returned: None,
        }
    }

    /// The named groups of a regular expression in the message's text.
    pub fn groups(&self, regex: &Regex) -> Result<Groups<'_>, Stop> {
        Self::groups_in(self.any_message().and_then(|message| message.text()), regex)
    }

    /// The named groups of a regular expression in the message's caption.
    pub fn caption_groups(&self, regex: &Regex) -> Result<Groups<'_>, Stop> {
        Self::groups_in(self.any_message().and_then(|message| message.caption()), regex)
    }

    fn groups_in<'a>(text: Option<&'a str>, regex: &Regex) -> Result<Groups<'a>, Stop> {
        regex.compiled().captures(text.ok_or(Stop::Pass)?).map(Groups).ok_or(Stop::Pass)
    }

    /// The fields of the state that the conversation is in.
    pub fn fields<S: StateOf>(&self, marker: &S) -> Result<S::Fields, Stop> {
        let state = state_of(marker);
        let active = self.states.find(state).ok_or(Stop::Pass)?;
        let conversation = (<S::Conversation as Conversation>::STORED.read)(&active.data)?;
        S::fields(conversation).ok_or(Stop::Pass)
    }

    /// The unit of work, also after a panic of another holder.
    pub(crate) fn work(&self) -> std::sync::MutexGuard<'_, Work> {
        self.work.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Deref for Context {
    type Target = Event;

    fn deref(&self) -> &Event {
        &self.event
    }
}
