//! `getUpdates`: one poller at a time, waiting until there is something to tell.

use std::time::Duration;

use serde_json::Value;
use tokio::time::{Instant, timeout_at};

use crate::http::arguments::Arguments;
use crate::http::failure::{Answer, Failure};
use crate::methods::take_allowed_updates;
use crate::shared::Shared;

/// Answers with the updates from the offset on, as soon as there are any or the timeout is over.
pub(crate) async fn get_updates(shared: &Shared, arguments: &Arguments) -> Result<Answer, Failure> {
    let seconds = arguments.integer("timeout").unwrap_or(0).clamp(0, 50);
    let deadline = Instant::now() + Duration::from_secs(seconds.unsigned_abs());
    let limit = usize::try_from(arguments.integer("limit").unwrap_or(100).clamp(1, 100)).unwrap_or(100);
    let mut changes = shared.changes();
    let turn = Turn::begin(shared, arguments)?;
    loop {
        changes.borrow_and_update();
        if let Some(batch) = turn.look(limit, Instant::now() >= deadline)? {
            return Ok(batch.into());
        }
        tokio::select! {
            // The deadline is not an error: the next look answers with nothing.
            _ = timeout_at(deadline, changes.changed()) => {}
            () = shared.stopping() => return Err(Failure::new(502, "Bad Gateway")),
        }
    }
}

/// One poller's turn, which ends when another begins. Dropped, it no longer waits.
struct Turn<'a> {
    shared: &'a Shared,
    number: u64,
}

impl<'a> Turn<'a> {
    fn begin(shared: &'a Shared, arguments: &Arguments) -> Result<Self, Failure> {
        let mut world = shared.world();
        if world.webhook.is_set() {
            return Err(Failure::conflict(
                "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
            ));
        }
        take_allowed_updates(&mut world, arguments);
        world.updates.confirm(arguments.integer("offset").unwrap_or(0));
        world.updates.poller += 1;
        world.updates.ended_by_webhook = false;
        let number = world.updates.poller;
        world.feed.touch();
        Ok(Self { shared, number })
    }

    /// The batch to answer with, or `None` to wait on.
    fn look(&self, limit: usize, is_over: bool) -> Result<Option<Vec<Value>>, Failure> {
        let mut world = self.shared.world();
        if world.updates.poller != self.number {
            return Err(Failure::conflict(if world.updates.ended_by_webhook {
                "terminated by setWebhook request"
            } else {
                "terminated by other getUpdates request; make sure that only one bot instance is running"
            }));
        }
        if is_over || !world.updates.is_empty() {
            return Ok(Some(world.updates.show(limit)));
        }
        if world.updates.waiting.insert(self.number) {
            world.feed.touch();
        }
        Ok(None)
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut world = self.shared.world();
        if world.updates.waiting.remove(&self.number) {
            world.feed.touch();
        }
    }
}
