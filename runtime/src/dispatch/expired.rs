//! Buttons that nothing can be done with any more: what they stood for is gone, or no handler reads their data.

use super::{HandlerRun, Turn};
use crate::handler::{Route, Trigger};
use crate::middleware::Outcome;

/// What the person is told where no handler tells them.
const GONE: &str = "This button has expired.";

impl Turn {
    /// Asks the handlers of expired buttons; without one, the person who pressed for the handler `pressed` is told.
    pub(super) async fn expire(&self, pressed: Option<&Route>) -> Outcome {
        for route in self.shared.table.expired(&self.event, &self.states) {
            match HandlerRun::of(self, *route).through_layers().await {
                Outcome::Passed => {}
                outcome => {
                    self.tell(&outcome, route).await;
                    return outcome;
                }
            }
        }
        let Some(route) = pressed else { return Outcome::Unhandled };
        let outcome = Outcome::Refused { handler: route.meta.name, why: Some(GONE.to_owned()) };
        self.tell(&outcome, route).await;
        outcome
    }

    /// Whether a button was pressed whose data no handler of any state reads: one of an older version of the bot.
    pub(super) fn is_unreadable(&self) -> bool {
        let reads = |route: &Route| {
            matches!(route.meta.trigger, Trigger::Callback { .. }) && (route.matches)(&self.event)
        };
        self.event.callback_data().is_some() && !self.shared.table.routes.iter().any(reads)
    }
}
