//! The conversations that are under way, as they are stored.

mod stored;

use std::sync::Arc;

use botwright_api::types;
use serde::{Deserialize, Serialize};

use super::{ConversationInfo, Keyed, StateRef};
use crate::chat_part::ChatPart;

/// Conversations, the one that was entered last first. Cheap to clone: what nobody changes is shared.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct ActiveStates {
    pub(crate) states: Vec<Arc<ActiveState>>,
}

/// One conversation under way.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct ActiveState {
    /// The name of the conversation.
    pub(crate) conversation: String,
    /// The name of the state.
    pub(crate) state: String,
    /// The version of the enum that wrote it.
    pub(crate) version: u32,
    /// The state itself, as JSON.
    pub(crate) data: String,
    /// When it was entered, in milliseconds since 1970.
    pub(crate) since: i64,
    /// When it will have been silent for too long.
    pub(crate) deadline: Option<i64>,
    /// For which moment that is scheduled, which may be an earlier one: it is looked at then.
    pub(crate) watched: Option<i64>,
    /// The conversation that called it, which waits for it to end.
    pub(crate) caller: Option<String>,
    /// Where it happens, for the day on which no update tells; where its key tells it, only if that day can come.
    pub(crate) chat: Option<Box<types::Chat>>,
    /// With whom.
    pub(crate) user: Option<Box<types::User>>,
    /// Where in the chat, as [`ChatPart`] is written, if its key does not tell it.
    pub(crate) part: Option<String>,
    /// What it is held with; said by where it is stored.
    pub(crate) keyed: Keyed,
    /// The key it is stored under; empty until it is known.
    pub(crate) key: String,
}

impl ActiveState {
    /// Whether it is held with a message that is still to be sent.
    pub(crate) fn is_homeless(&self) -> bool {
        self.keyed == Keyed::Message && self.key.is_empty()
    }

    /// The user and the chat, which the key tells where nothing else does.
    pub(crate) fn whereabouts(&self) -> (Option<i64>, Option<i64>) {
        let (user, chat) = self.keyed.whereabouts(&self.key);
        let known = (self.user.as_ref().map(|user| user.id.0), self.chat.as_ref().map(|chat| chat.id.0));
        (known.0.or(user), known.1.or(chat))
    }

    /// Where in the chat it is.
    pub(crate) fn chat_part(&self) -> ChatPart {
        let of_key = self.keyed.tells_part().then(|| self.keyed.rest(&self.key));
        ChatPart::read(self.part.as_deref().or(of_key).unwrap_or_default())
    }
}

impl ActiveStates {
    /// Reads what is stored under a key.
    pub(crate) fn read(keyed: Keyed, key: &str, stored: &[u8]) -> serde_json::Result<Self> {
        let mut read: Self = serde_json::from_slice(stored)?;
        for state in read.iter_mut() {
            (state.keyed, state.key) = (keyed, key.to_owned());
        }
        Ok(read)
    }

    /// All of them, each to be changed.
    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = &mut ActiveState> {
        self.states.iter_mut().map(Arc::make_mut)
    }

    /// The conversation, if it is in this state.
    pub(crate) fn find(&self, state: StateRef) -> Option<&ActiveState> {
        self.running(state.conversation).filter(|active| active.state == state.name())
    }

    /// The conversation, in whatever state.
    pub(crate) fn running(&self, conversation: &ConversationInfo) -> Option<&ActiveState> {
        self.named(conversation.path)
    }

    pub(crate) fn named(&self, conversation: &str) -> Option<&ActiveState> {
        self.states.iter().map(|active| &**active).find(|active| active.conversation == conversation)
    }

    /// Puts a conversation into a state, before all others. What it had called is over.
    pub(crate) fn enter(&mut self, state: ActiveState) {
        self.leave(&state.conversation);
        self.states.insert(0, Arc::new(state));
    }

    /// Ends a conversation, and those that it had called.
    pub(crate) fn leave(&mut self, conversation: &str) {
        self.states.retain(|active| active.conversation != conversation);
        let called = |active: &&Arc<ActiveState>| active.caller.as_deref() == Some(conversation);
        let called: Vec<_> =
            self.states.iter().filter(called).map(|active| active.conversation.clone()).collect();
        for child in called {
            self.leave(&child);
        }
    }

    /// Ends a conversation with all that it had called and those that had called it.
    pub(crate) fn leave_all(&mut self, conversation: &str) {
        let mut outermost = conversation.to_owned();
        while let Some(caller) = self.named(&outermost).and_then(|active| active.caller.clone()) {
            outermost = caller;
        }
        self.leave(&outermost);
    }

    /// Something happened in a conversation: its silence, and that of those that wait for it, begins anew.
    pub(crate) fn touch(&mut self, conversation: &str, deadline: impl Fn(&str) -> Option<i64>) {
        let mut next = Some(conversation.to_owned());
        while let Some(name) = next.take() {
            if let Some(active) = self.states.iter_mut().find(|active| active.conversation == name) {
                let deadline = deadline(&name);
                if active.deadline != deadline {
                    Arc::make_mut(active).deadline = deadline;
                }
                next.clone_from(&active.caller);
            }
        }
    }
}
