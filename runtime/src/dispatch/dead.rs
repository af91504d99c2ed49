//! Conversations in a state that the program cannot read any more: a variant is gone, a field has another type.

use std::sync::{Arc, Mutex};

use super::HandlerRun;
use super::turn::Turn;
use crate::context::Context;
use crate::conversation::{ActiveState, ActiveStates, ConversationInfo, revive};
use crate::error::Error;
use crate::extract::Lost;
use crate::middleware::Outcome;
use crate::table::Table;

/// What a person is told whose conversation ends so, and nobody else tells them.
const FORGOTTEN: &str = "I was changed, and have lost our place. Please begin again.";

/// Such a conversation.
pub(crate) struct Dead {
    pub(crate) conversation: &'static ConversationInfo,
    pub(crate) state: Arc<ActiveState>,
    pub(crate) why: Error,
}

impl Dead {
    /// Brings all states up to date; takes out those that cannot be, with all that waits for them.
    pub(super) fn among(states: &mut ActiveStates, table: &Table) -> Vec<Self> {
        let mut dead = Vec::new();
        for active in &mut states.states {
            // What another version of the program knows is left alone.
            let Some(conversation) = table.known.get(active.conversation.as_str()).copied() else { continue };
            if let Err(why) = revive(active, conversation) {
                dead.push(Self { conversation, state: Arc::clone(active), why });
            }
        }
        for Self { state, .. } in &dead {
            states.leave_all(&state.conversation);
        }
        dead
    }
}

impl Turn {
    /// Lets the `#[recover]` handler say that a conversation is over, or begin it anew.
    pub(super) async fn recover(&self, dead: &Dead) -> Outcome {
        tracing::warn!(
            conversation = dead.conversation.name,
            state = dead.state.state,
            why = ?dead.why,
            "a stored state cannot be read; the conversation ends"
        );
        let route = self.shared.table.recover(dead.conversation).filter(|route| (route.matches)(&self.event));
        let Some(route) = route else { return self.give_up().await };
        let lost = Lost {
            state: dead.state.state.clone(),
            version: dead.state.version,
            data: dead.state.data.clone(),
            why: format!("{:?}", dead.why),
        };
        let context =
            Context { returned: Some(Arc::new(Mutex::new(Some(Box::new(lost))))), ..self.context() };
        match HandlerRun::with(self, *route, context).finish().await {
            Outcome::Passed => self.give_up().await,
            outcome => {
                self.tell(&outcome, route).await;
                outcome
            }
        }
    }

    /// Ends it and says so.
    async fn give_up(&self) -> Outcome {
        let work = &mut crate::work::Work::after(&self.observed());
        match self.commit(work, &self.states).await {
            Ok(()) => {
                self.turn_away(FORGOTTEN.to_owned()).await;
                Outcome::Handled { handler: "recover" }
            }
            Err(error) => {
                let error = Arc::new(error);
                self.fail(Arc::clone(&error), None).await;
                Outcome::Failed { handler: None, error }
            }
        }
    }
}
