//! When the bot has nothing left to do.

use std::fmt;

use tokio::time::{Instant, timeout_at};

use crate::shared::Shared;
use crate::world::World;

/// The bot did not come to rest in time.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotAtRest {
    /// The kinds of the updates that it has not confirmed.
    pub unconfirmed: Vec<String>,
    /// The methods of the calls that are still being answered.
    pub running: Vec<String>,
    /// Whether it waits for updates or has a webhook.
    pub is_listening: bool,
}

impl fmt::Display for NotAtRest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the bot did not come to rest")?;
        if !self.is_listening {
            write!(formatter, "; it does not ask for updates and has set no webhook")?;
        }
        if !self.unconfirmed.is_empty() {
            write!(formatter, "; not confirmed: {}", self.unconfirmed.join(", "))?;
        }
        if !self.running.is_empty() {
            write!(formatter, "; calls not answered: {}", self.running.join(", "))?;
        }
        Ok(())
    }
}

impl std::error::Error for NotAtRest {}

/// Waits until every update is confirmed and no call runs.
pub(crate) async fn rest(shared: &Shared) -> Result<(), NotAtRest> {
    let deadline = Instant::now() + shared.patience;
    let mut changes = shared.changes();
    loop {
        changes.borrow_and_update();
        let Some(unrest) = unrest(&shared.world()) else { return Ok(()) };
        if timeout_at(deadline, changes.changed()).await.is_err() {
            return Err(unrest);
        }
    }
}

fn unrest(world: &World) -> Option<NotAtRest> {
    let is_listening = world.webhook.is_set() || !world.updates.waiting.is_empty();
    let is_idle = is_listening
        && world.updates.is_empty()
        && world.running.is_empty()
        && world.webhook.sending.is_empty();
    (!is_idle).then(|| NotAtRest {
        unconfirmed: world.updates.pending().map(|update| update.kind.clone()).collect(),
        running: world.running.clone(),
        is_listening,
    })
}
