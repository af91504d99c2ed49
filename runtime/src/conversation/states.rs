//! The conversations that are under way for one key, as they are stored.

use botwright_api::types;
use serde::{Deserialize, Serialize};

use super::{ConversationInfo, StateRef};

/// Where they are stored, by [`ConversationKey`](super::ConversationKey).
pub(crate) const NAMESPACE: &str = "conversation";

/// All conversations of one key, the one that was entered last first.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct ActiveStates {
    pub(crate) states: Vec<ActiveState>,
}

/// One conversation under way.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct ActiveState {
    /// The path of the conversation.
    pub(crate) conversation: String,
    /// The name of the state.
    pub(crate) state: String,
    /// The state itself, as JSON.
    pub(crate) data: String,
    /// When it will have been silent for too long, in milliseconds since 1970.
    pub(crate) deadline: Option<i64>,
    /// Where it happens, for the day on which no update tells.
    pub(crate) chat: Option<types::Chat>,
    /// With whom.
    pub(crate) user: Option<types::User>,
}

impl ActiveStates {
    /// The conversation, if it is in this state.
    pub(crate) fn find(&self, state: StateRef) -> Option<&ActiveState> {
        self.running(state.conversation).filter(|active| active.state == state.name())
    }

    /// The conversation, in whatever state.
    pub(crate) fn running(&self, conversation: &ConversationInfo) -> Option<&ActiveState> {
        self.states.iter().find(|active| active.conversation == conversation.path)
    }

    /// Puts a conversation into a state, before all others.
    pub(crate) fn enter(&mut self, state: ActiveState) {
        self.leave(&state.conversation);
        self.states.insert(0, state);
    }

    pub(crate) fn leave(&mut self, conversation: &str) {
        self.states.retain(|active| active.conversation != conversation);
    }
}
